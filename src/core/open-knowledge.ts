import type { Offer, ReleaseRecord } from './availability/availability.ts';
import type { Film } from './film.ts';
import { listTitleKeys } from './film-index/list-title-keys.ts';
import type { Knowledge, SiteEntry } from './knowledge.ts';
import { openPack } from './pack/open-pack.ts';
import { openShelf } from './pack/shelf.ts';
import { openTextIndex } from './pack/text-index.ts';
import type { ListedSite, NeutralSite, Service } from './site.ts';
import { openSiteIndex } from './site-index/site-index.ts';

/** What a host record of the pack holds; a licensed host points to its service. */
export type PackedSite =
  | { readonly standing: 'listed'; readonly site: ListedSite }
  | { readonly standing: 'licensed'; readonly service: number }
  | { readonly standing: 'neutral'; readonly site: NeutralSite };

/** Dated facts about one film. */
export interface FilmFacts {
  readonly film: string;
  readonly offers: readonly Offer[];
  readonly records: readonly ReleaseRecord[];
}

export interface PackedAuthority {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Opens compiled lists. Throws a PackError when the file is damaged, cut short or of another version. */
export function openKnowledge(file: Uint8Array): Knowledge {
  const section = openPack(file);
  const films = openShelf<Film>(section('FILM'));
  const services = openShelf<Service>(section('SERV'));
  const authorities = openShelf<PackedAuthority>(section('AUTH'));
  const facts = openShelf<FilmFacts>(section('FACT'));
  const byTitle = openTextIndex(section('TITL'));
  const byId = openTextIndex(section('IDEN'));
  const byFacts = openTextIndex(section('FIDX'));
  const findHost = openSiteIndex<PackedSite>({ fingerprints: section('HOST'), records: section('SITE') });
  const findBy = (key: string, isIt: (film: Film) => boolean): Film | null =>
    byId(key)
      .map((rank) => films.at(rank))
      .find(isIt) ?? null;
  const factsOf = (id: string): FilmFacts | undefined =>
    byFacts(id)
      .map((position) => facts.at(position))
      .find((one) => one.film === id);
  const allServices = once(() => listAll(services));
  const allAuthorities = once(() => listAll(authorities));
  return {
    findTitle: (folded) =>
      byTitle(folded)
        .map((rank) => ({ rank, film: films.at(rank) }))
        .filter(({ film }) => listTitleKeys(film).includes(folded))
        .map(({ rank, film }) => ({ rank, year: film.year })),
    findImdb: (imdb) => findBy(imdb, (film) => film.imdb === imdb),
    findFilm: (id) => findBy(id, (film) => film.id === id),
    filmAt: (rank) => films.at(rank),
    findSite: (host, path) => {
      const record = findHost(host, path);
      return record && toSiteEntry(record.key, record.entry, services.at);
    },
    offersOf: (id) => factsOf(id)?.offers ?? [],
    recordsOf: (id) => factsOf(id)?.records ?? [],
    servicesIn: (region) => allServices().filter((service) => region in service.regions),
    findService: (id) => allServices().find((service) => service.id === id) ?? null,
    authorityNames: (id) => allAuthorities().find((one) => one.id === id)?.names ?? { en: id },
  };
}

function toSiteEntry(key: string, packed: PackedSite, serviceAt: (position: number) => Service): SiteEntry {
  return packed.standing === 'licensed'
    ? { standing: 'licensed', host: key, service: serviceAt(packed.service) }
    : packed;
}

function listAll<T>(shelf: { readonly count: number; readonly at: (position: number) => T }): T[] {
  return Array.from({ length: shelf.count }, (_, position) => shelf.at(position));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
