import type { Film } from '../film.ts';
import { foldTitle } from './fold-title.ts';
import type { YearFit } from './judge-span.ts';
import { listTitleForms } from './list-title-forms.ts';
import type { SpanMatch } from './match-spans.ts';
import { readTitleKey, spellKey } from './title-key.ts';

/** A film whose title stands in a text, checked against the film's own titles. */
export interface TextHit {
  readonly film: Film;
  /** Further films with that title that fit as well. */
  readonly others: readonly Film[];
  /** The title as the text has it. */
  readonly text: string;
  readonly yearFit: YearFit;
  readonly isMisspelt: boolean;
}

/**
 * Checks what the matcher found by fingerprint against the films' own titles, or gives null. A title written as the
 * film has it goes before one that only shares its skeleton ("Вий" before "Вы").
 */
export function checkSpan(text: string, match: SpanMatch, filmAt: (rank: number) => Film): TextHit | null {
  const written = text.slice(match.start, match.end);
  const films = [match.rank, ...match.others].map(filmAt);
  const spelt = films.filter((film) => hasKey(film, match.key));
  const exact = spelt.filter((film) => hasTitle(film, written));
  const [film, ...others] = exact.length > 0 ? exact : spelt;
  if (!film) return null;
  return { film, others, text: written, yearFit: match.yearFit, isMisspelt: match.isMisspelt };
}

function hasKey(film: Film, { space, text }: SpanMatch['key']): boolean {
  const wanted = spellKey({ space, words: [text] });
  return listTitleForms(film).some((form) => spellKey(readTitleKey(form)) === wanted);
}

function hasTitle(film: Film, written: string): boolean {
  const folded = foldTitle(written);
  return listTitleForms(film).some((form) => foldTitle(form) === folded);
}
