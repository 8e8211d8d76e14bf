/** What a link says about a film. */
export type LinkFact =
  | { readonly kind: 'magnet'; readonly name: string }
  | { readonly kind: 'torrent'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'imdb'; readonly id: string };

const IMDB_TITLE = /\bimdb\.com\/(?:[a-z]{2}\/)?title\/(tt\d{7,9})\b/i;
const FILM_FILE = /\.(?:mkv|avi|mp4|m4v|mov|wmv|m2ts|webm)$/i;
/** Left out, because `.mov` ends hosts too. */
const HOST = /^(?:[a-z]+:)?\/\/[^/?#]*/i;
const LONGEST_LINK = 4000;

/** Reads one `href`, as it is written in the page, in linear time. Null for a link that says nothing. */
export function readLink(href: string): LinkFact | null {
  const link = href.slice(0, LONGEST_LINK).trim();
  if (/^magnet:/i.test(link)) return { kind: 'magnet', name: magnetName(link) };
  const imdb = IMDB_TITLE.exec(link)?.[1];
  if (imdb !== undefined) return { kind: 'imdb', id: imdb.toLowerCase() };
  // Parts rather than one expression: a page can write links on which backtracking takes for ever.
  for (const part of link.replace(HOST, '').split(/[/?#=&]/)) {
    if (/\.torrent$/i.test(part)) return { kind: 'torrent', name: fileName(part.slice(0, -8)) };
    if (FILM_FILE.test(part)) return { kind: 'file', name: fileName(part) };
  }
  return null;
}

/** The `dn` of a magnet link, decoded; empty when there is none. */
function magnetName(link: string): string {
  const value = /[?&]dn=([^&#]*)/i.exec(link)?.[1] ?? '';
  return decode(value.replaceAll('+', ' '));
}

/** A name of digits or hashes only tells nothing. */
function fileName(text: string): string {
  const name = decode(text);
  return /^[\da-f]{16,}$|^\d+$/i.test(name) ? '' : name;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: the name is still worth reading as it stands.
    return text;
  }
}
