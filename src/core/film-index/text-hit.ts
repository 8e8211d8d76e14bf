import type { Film } from '../film.ts';
import { foldTitle } from './fold-title.ts';
import type { SpanKey, YearFit } from './judge-span.ts';
import { hasTitleForm, listTitleForms } from './list-title-forms.ts';
import type { SpanMatch } from './match-spans.ts';
import { readTitleKey, spellKey } from './title-key.ts';

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

/** True when one of the film's forms is filed under that key. */
export function hasTitleKey(film: Film, { space, text }: SpanKey): boolean {
  const wanted = spellKey({ space, words: [text] });
  return listTitleForms(film).some((form) => spellKey(readTitleKey(form)) === wanted);
}

/**
 * The films of a match. A title written as the film has it goes before one that only shares its skeleton ("Вий" before
 * "Вы").
 */
export function readTextHit(text: string, match: SpanMatch, filmAt: (rank: number) => Film): TextHit | null {
  const written = text.slice(match.start, match.end);
  const films = [match.rank, ...match.others].map(filmAt);
  const folded = foldTitle(written);
  const exact = films.filter((film) => hasTitleForm(film, folded));
  const [film, ...others] = exact.length > 0 ? exact : films;
  if (!film) return null;
  return { film, others, text: written, yearFit: match.yearFit, isMisspelt: match.isMisspelt };
}
