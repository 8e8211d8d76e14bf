import type { Film } from '../film.ts';
import type { Knowledge } from '../knowledge.ts';
import type { TitleClue } from '../page/read-title.ts';
import type { Evidence, FilmChoice, RecognisedFilm } from '../verdict.ts';
import { chooseShownTitle } from './choose-shown-title.ts';

/** A film that the page may be about, and what says so. */
export interface FilmMatch {
  readonly film: RecognisedFilm;
  /** The title as the page has it. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** False for a film that no catalogue has and that the page does not say in words to be one, or to be watched there. */
  readonly isSaidToBeFilm: boolean;
}

interface Description {
  readonly film: Film;
  readonly text: string;
  readonly clue: Pick<TitleClue, 'place'>;
  readonly confidence: number;
  readonly alternatives: readonly FilmChoice[];
  readonly more: readonly Evidence[];
}

/** The match of a film of the catalogue. */
export function describeMatch(
  { film, text, clue, more, ...rest }: Description,
  knowledge: Knowledge,
): FilmMatch {
  const title = chooseShownTitle(film, text, knowledge);
  return {
    film: { id: film.id, title, year: film.year, ...rest },
    text,
    evidence: [{ kind: 'title-clue', text, place: clue.place }, ...more],
    isSaidToBeFilm: true,
  };
}
