/** The host of a source as a reader knows it: "ustr.gov". Null when there is no address that can be opened. */
export function sourceHost(url: string | undefined): string | null {
  // Read, not parsed: a host in another script stays as it is written.
  const host = url === undefined ? null : /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(url);
  return host?.[1]?.toLowerCase() ?? null;
}
