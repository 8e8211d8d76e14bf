import type { Film } from '../film.ts';
import { foldTitle } from './fold-title.ts';
import type { YearFit } from './judge-span.ts';
import type { SpanMatch } from './match-spans.ts';

/** A film whose title stands in a text. */
export interface TextHit {
  readonly film: Film;
  /** Further films with that title that fit as well. */
  readonly others: readonly Film[];
  /** The title as the text has it. */
  readonly text: string;
  readonly yearFit: YearFit;
  readonly isMisspelt: boolean;
}

/** What the films of a match are asked. */
export interface TitledFilms {
  readonly filmAt: (rank: number) => Film;
  /** True when the film has a title that folds to that. */
  readonly hasTitle: (rank: number, folded: string) => boolean;
}

/**
 * The films of a match. A title written as the film has it goes before one that only shares its skeleton ("Вий" before
 * "Вы").
 */
export function readTextHit(text: string, match: SpanMatch, films: TitledFilms): TextHit | null {
  const written = text.slice(match.start, match.end);
  const ranks = [match.rank, ...match.others];
  const folded = foldTitle(written);
  const exact = ranks.filter((rank) => films.hasTitle(rank, folded));
  const [film, ...others] = (exact.length > 0 ? exact : ranks).map(films.filmAt);
  if (!film) return null;
  return { film, others, text: written, yearFit: match.yearFit, isMisspelt: match.isMisspelt };
}
