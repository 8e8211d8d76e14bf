import type { FilmMatch } from './describe-match.ts';

/** A name without a page around it is one that somebody asked about: it is answered as it is spelt. */
export function nameAsWritten(match: FilmMatch, title: string): FilmMatch {
  return { ...match, film: { ...match.film, title } };
}
