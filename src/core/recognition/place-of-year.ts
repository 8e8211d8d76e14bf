import type { TitleClue } from '../page/read-title.ts';
import type { CluePlace } from '../verdict.ts';
import type { Clues } from './read-clues.ts';

/** Where the page states the year that goes with a clue. */
export function placeOfYear(clue: Pick<TitleClue, 'year' | 'place'>, clues: Clues, year: number): CluePlace {
  if (clue.year === year) return clue.place;
  return clues.address.year === year ? 'address' : 'title';
}
