/** The host of a source as a reader knows it: "ustr.gov". Null when there is no address that can be opened. */
export function sourceHost(url: string | undefined): string | null {
  // URL.canParse came with Chrome 120; we ask for less.
  const host = url === undefined ? null : /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(url);
  return host?.[1]?.toLowerCase() ?? null;
}
