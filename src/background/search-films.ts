import { chooseShownTitle } from '../core/availability/choose-title.ts';
import type { Language } from '../core/film.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { FoundFilm } from '../messages/protocol.ts';

/** More than that is a list to read and not a choice. */
const MOST_FOUND = 8;
/** Longer than any title. */
const LONGEST = 200;

/** Films by their titles, each under the one its reader knows it by. */
export function searchFilms(
  text: string,
  languages: readonly Language[],
  knowledge: Knowledge,
): readonly FoundFilm[] {
  return knowledge.searchTitles(text.slice(0, LONGEST), MOST_FOUND).map(({ film, title }) => {
    const shown = chooseShownTitle(film, languages);
    return { id: film.id, title: shown, year: film.year, foundBy: title === shown ? null : title };
  });
}
