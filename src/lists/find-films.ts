import { foldTitle } from '../core/film-index/fold-title.ts';
import type { SourcedFilm } from './lists.ts';
import { isCyrillic, skeletonOf } from './verify/compare-names.ts';

/** Films one of whose titles holds the text, in its own letters or romanised; for people who edit the lists. */
export function findFilms(films: readonly SourcedFilm[], text: string): SourcedFilm[] {
  const sought = foldTitle(text);
  if (sought === '') return [];
  const romanised = isCyrillic(text) ? null : skeletonOf(text);
  const holds = (title: string) =>
    foldTitle(title).includes(sought) ||
    (romanised !== null && isCyrillic(title) && skeletonOf(title).startsWith(romanised));
  return films.filter((film) => allTitles(film).some(holds));
}

function allTitles(film: SourcedFilm): string[] {
  const others = [...Object.values(film.titles ?? {}), ...Object.values(film.unconfirmed ?? {})].flat();
  return [film.title, ...(film.original === undefined ? [] : [film.original]), ...others];
}
