/** Half of SHA-256 is far more than enough to tell the pages of one reader apart. */
const BYTES = 16;
/** A fragment that is an address of its own, as pages made of one document have them. */
const ROUTE = /^#!?\//;

/** The key of a page, made of its address: the same page gives the same key, and no address can be read from it. */
export async function hashAddress(address: string): Promise<string> {
  const bytes = new TextEncoder().encode(withoutAnchor(address));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.subarray(0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A place within a page is the same page. */
function withoutAnchor(address: string): string {
  const at = address.indexOf('#');
  return at < 0 || ROUTE.test(address.slice(at)) ? address : address.slice(0, at);
}
