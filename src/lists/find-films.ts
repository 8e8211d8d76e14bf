import { foldTitle } from '../core/film-index/fold-title.ts';
import type { SourcedFilm } from './lists.ts';

/** Films one of whose titles, folded, holds the text; for people who edit the lists. */
export function findFilms(films: readonly SourcedFilm[], text: string): SourcedFilm[] {
  const sought = foldTitle(text);
  if (sought === '') return [];
  return films.filter((film) => allTitles(film).some((title) => foldTitle(title).includes(sought)));
}

function allTitles(film: SourcedFilm): string[] {
  const others = [...Object.values(film.titles ?? {}), ...Object.values(film.unconfirmed ?? {})].flat();
  return [film.title, ...(film.original === undefined ? [] : [film.original]), ...others];
}
