import type { TitleClue } from '../page/read-title.ts';
import type { FilmContext } from './film-context.ts';
import type { Clues } from './read-clues.ts';

/** How many things besides the title say that a clue is about a film. */
export function countSupport(clue: TitleClue, clues: Clues, context: FilmContext): number {
  return [
    clue.hasVideoTags || clue.isFilmFile,
    clue.hasFilmWord,
    clue.hasOfferWord,
    clue.place === 'film-data',
    clues.address.isFilmPath,
    context.isFilmSite || context.isListed,
    context.hasDownload,
    // Somebody asks about a name as about a film.
    context.isBareName,
  ].filter(Boolean).length;
}
