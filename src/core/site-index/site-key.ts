/** A host and a path on it; the path is empty or begins with a slash. */
export interface SiteKey {
  readonly host: string;
  readonly path: string;
}

/** Splits `amazon.com/gp/video` into host and path. */
export function splitSiteKey(key: string): SiteKey {
  const slash = key.indexOf('/');
  return slash < 0 ? { host: key, path: '' } : { host: key.slice(0, slash), path: key.slice(slash) };
}

/** True when the key names the page: its host is the page's or a parent of it by labels, its path a prefix by segments. */
export function isNamedBy(key: SiteKey, host: string, path: string): boolean {
  const isHost = host === key.host || host.endsWith(`.${key.host}`);
  return isHost && (key.path === '' || path === key.path || path.startsWith(`${key.path}/`));
}
