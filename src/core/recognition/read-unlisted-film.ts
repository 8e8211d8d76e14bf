import { isListTitle } from '../page/wording/list-words.ts';
import type { FilmMatch } from './describe-match.ts';
import type { FilmContext } from './film-context.ts';
import type { Clues } from './read-clues.ts';
import { weighClue } from './weigh-clue.ts';

const LONGEST_TITLE = 100;
const MOST_WORDS = 14;
/** What stands before a year and tags is no sentence. */
const MOST_WORDS_OF_RELEASE = 24;

/**
 * A film that is in no catalogue, by title and year as the page has them. It takes more than for a known film: the page
 * must give the title in the manner of a film (year, video tags, words, address), else any headline would be one.
 */
export function readUnlistedFilm(clues: Clues, context: FilmContext): FilmMatch | null {
  for (const clue of clues.titles) {
    if (clue.place === 'address') continue;
    const confidence = weighClue(clue, clues, context);
    const text = clue.titles[0];
    if (confidence === 0 || text === undefined) continue;
    if (!isPlausibleTitle(text, clue.isCleanRelease ? MOST_WORDS_OF_RELEASE : MOST_WORDS)) continue;
    const year = clue.year ?? clues.address.year;
    if (!context.isBareName && (isListTitle(text) || (year === null && !/\p{L}/u.test(text)))) continue;
    return {
      film: { id: null, title: text, year, confidence, alternatives: [] },
      text,
      isSaidToBeFilm: clue.hasFilmWord || clue.hasOfferWord || clues.address.isFilmPath,
      evidence: [
        { kind: 'title-clue', text, place: clue.place },
        ...(year === null
          ? []
          : [
              {
                kind: 'year-clue',
                year,
                place: clue.year === null ? ('address' as const) : clue.place,
              } as const,
            ]),
      ],
    };
  }
  return null;
}

function isPlausibleTitle(title: string, mostWords: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(title) && title.length <= LONGEST_TITLE && title.split(/\s+/).length <= mostWords
  );
}
