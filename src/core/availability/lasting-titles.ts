import { isWithinYears, TITLE_AGE_YEARS } from '../age-limits.ts';
import type { Day } from '../day.ts';
import type { Film } from '../film.ts';
import type { Knowledge } from '../knowledge.ts';

type KnownFilm = Pick<Film, 'title'> & Partial<Film>;

/** The film by its own title alone when its titles in other languages were last confirmed too long ago. */
export function withLastingTitles(film: KnownFilm, on: Day, knowledge: Knowledge): KnownFilm {
  const checked = film.id === undefined ? undefined : knowledge.citationOf(film.id)?.checked;
  if (checked === undefined || isWithinYears(checked, TITLE_AGE_YEARS, on)) return film;
  const { titles: _titles, ...rest } = film;
  return rest;
}
