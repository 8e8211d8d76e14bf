import { openShelf } from './pack/shelf.ts';
import type { Citation } from './source.ts';

/**
 * Who confirms the films. Most share a source and a day: so a few citations, and for each film by rank one letter, `A` for
 * the first, which packs to a bit or two.
 */
export interface FilmCitations {
  readonly citations: readonly Citation[];
  readonly letters: string;
}

const FIRST_LETTER = 65;

/** The citations of films in the order of their ranks; `keyOf` is equal for those that share one. */
export function groupCitations<Film>(
  films: readonly Film[],
  keyOf: (film: Film) => string,
  cite: (film: Film) => Citation,
): FilmCitations {
  const firsts = new Map<string, Film>();
  for (const film of films) if (!firsts.has(keyOf(film))) firsts.set(keyOf(film), film);
  const order = new Map([...firsts.keys()].map((key, index) => [key, index]));
  return {
    citations: [...firsts.values()].map(cite),
    letters: films.map((film) => String.fromCharCode(FIRST_LETTER + (order.get(keyOf(film)) ?? 0))).join(''),
  };
}

/** Opens a shelf of one `FilmCitations`: rank -> citation, null where no film has the rank. */
export function openCitations(bytes: Uint8Array): (rank: number) => Citation | null {
  const shelf = openShelf<FilmCitations>(bytes);
  return (rank) => {
    const { citations, letters } = shelf.at(0);
    return citations[letters.charCodeAt(rank) - FIRST_LETTER] ?? null;
  };
}
