import type { TitleClue } from '../page/read-title.ts';
import type { FilmContext, FilmMatch } from './match-film.ts';
import type { Clues } from './read-clues.ts';

const LONGEST_TITLE = 100;
const MOST_WORDS = 14;

/**
 * A film that is in no catalogue, by title and year as the page has them. It takes more than for a known film: the page
 * must give the title in the manner of a film (year, video tags, words, address), else any headline would be one.
 */
export function readUnlistedFilm(clues: Clues, context: FilmContext): FilmMatch | null {
  for (const clue of clues.titles) {
    if (clue.place === 'address') continue;
    const confidence = weigh(clue, clues, context);
    const text = clue.titles[0];
    if (confidence === 0 || text === undefined || !isPlausibleTitle(text)) continue;
    const year = clue.year ?? clues.address.year;
    return {
      film: { id: null, title: text, year, confidence, alternatives: [] },
      text,
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

/** How sure a clue alone is, 0 when it names no film. */
function weigh(clue: TitleClue, clues: Clues, context: FilmContext): number {
  const hasYear = clue.year !== null || clues.address.year !== null;
  const saysFilm = clue.hasFilmWord || clues.address.isFilmPath;
  if (clue.place === 'film-data') return hasYear ? 0.9 : 0.7;
  if (hasYear && clue.hasVideoTags) return clue.hasGroupInFront ? 0.7 : 0.85;
  if (hasYear && saysFilm && (clue.isYearBracketed || context.isFilmSite || context.hasDownload)) return 0.8;
  if (clue.hasVideoTags && !clue.hasGroupInFront) return saysFilm ? 0.7 : 0.5;
  if (clue.hasVideoTags && saysFilm) return 0.6;
  // Streaming sites keep series under /film/ too, so the address alone is half a clue.
  if (saysFilm && (context.isFilmSite || context.hasDownload)) return clue.hasFilmWord ? 0.6 : 0.5;
  if (
    hasYear &&
    clue.hasOfferWord &&
    (saysFilm || (clue.isYearBracketed && clue.year !== null)) &&
    context.hasPlayer
  )
    return 0.7;
  if (hasYear && clue.isYearBracketed && context.isFilmSite) return 0.6;
  if (hasYear && clue.hasOfferWord && clue.isYearBracketed && context.hasDownload) return 0.55;
  if (context.isService && clue.place === 'title') return 0.5;
  // A name without a page around it is a release name: somebody asked about it.
  if (clues.address.host === '') return hasYear ? 0.7 : 0;
  return 0;
}

function isPlausibleTitle(title: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(title) && title.length <= LONGEST_TITLE && title.split(/\s+/).length <= MOST_WORDS
  );
}
