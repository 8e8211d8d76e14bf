import type { Knowledge } from '../core/knowledge.ts';
import type { FoundFilm } from '../messages/protocol.ts';

/** More than that is a list to read and not a choice. */
const MOST_FOUND = 8;
/** Longer than any title. */
const LONGEST = 200;

export function searchFilms(text: string, knowledge: Knowledge): readonly FoundFilm[] {
  return knowledge.searchTitles(text.slice(0, LONGEST), MOST_FOUND).map(({ film, title }) => ({
    id: film.id,
    title: film.title,
    year: film.year,
    foundBy: title === film.title ? null : title,
  }));
}
