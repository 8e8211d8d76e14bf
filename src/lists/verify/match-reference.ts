import type { SourcedFilm } from '../lists.ts';
import { foldName, isCyrillic, skeletonOf } from './compare-names.ts';
import { groupBy } from './group-by.ts';
import type { ReferenceFilm } from './reference-film.ts';

/** The films of others that one of ours may be. */
export interface ReferenceMatch {
  /** The same title and year, or the same IMDb id. */
  readonly same: readonly ReferenceFilm[];
  /** The same title a year off, of bodies that do not have it in the year itself. */
  readonly near: readonly ReferenceFilm[];
}

/** Finds a film of ours among those of others. */
export type MatchReference = (film: SourcedFilm) => ReferenceMatch;

export function createReferenceMatcher(references: readonly ReferenceFilm[]): MatchReference {
  const byName = indexNames(references, foldName);
  const bySkeleton = indexNames(references, skeletonOf);
  const byImdb = groupBy(references, ({ imdb = '' }) => imdb);
  return (film) => {
    const names = titlesOf(film);
    const named = new Set([
      ...names.flatMap((name) => byName.get(foldName(name)) ?? []),
      ...names.filter(isCyrillic).flatMap((name) => bySkeleton.get(skeletonOf(name)) ?? []),
    ]);
    const known = film.imdb === undefined ? [] : (byImdb.get(film.imdb) ?? []);
    const same = new Set([...[...named].filter(({ year }) => year === film.year), ...known]);
    const bodies = new Set([...same].map(({ body }) => body));
    const isNear = ({ body, year }: ReferenceFilm) =>
      !bodies.has(body) && year !== null && Math.abs(year - film.year) === 1;
    return { same: [...same], near: [...named].filter(isNear) };
  };
}

function indexNames(
  references: readonly ReferenceFilm[],
  keyOf: (name: string) => string,
): Map<string, ReferenceFilm[]> {
  const index = new Map<string, ReferenceFilm[]>();
  for (const reference of references) {
    for (const key of new Set(reference.names.map(keyOf))) {
      const others = index.get(key);
      if (others) others.push(reference);
      else index.set(key, [reference]);
    }
  }
  return index;
}

/** Every title of ours that a source confirms. */
export function titlesOf(film: SourcedFilm): string[] {
  return [film.title, film.original ?? film.title, ...Object.values(film.titles ?? {}).flat()];
}
