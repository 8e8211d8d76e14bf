import type { Film, FreeLicence } from './film.ts';
import { openCitations } from './film-citations.ts';
import { openFacts } from './film-facts.ts';
import { openFilmShelf } from './film-index/film-shelf.ts';
import { foldTitle } from './film-index/fold-title.ts';
import type { SpanKey } from './film-index/judge-span.ts';
import { hasTitleForm, hasTitleKey, listTitles } from './film-index/list-title-forms.ts';
import { createSpanMatcher } from './film-index/match-spans.ts';
import { nameFilm, readFilmName } from './film-index/name-film.ts';
import { createTitleSearch } from './film-index/search-titles.ts';
import { readTextHit } from './film-index/text-hit.ts';
import { openTitleChecks } from './film-index/title-checks.ts';
import { openTitleIndex } from './film-index/title-index.ts';
import { fingerprintKey, readTitleKey } from './film-index/title-key.ts';
import type { Knowledge, SiteEntry } from './knowledge.ts';
import { openPack } from './pack/open-pack.ts';
import { openShelf, type Shelf } from './pack/shelf.ts';
import { openSparseNumbers } from './pack/sparse-numbers.ts';
import type { ListedSite, NeutralSite, Service } from './site.ts';
import { openSiteIndex } from './site-index/site-index.ts';

/** What a host record of the pack holds; a licensed host points to its service, a site named after its host is short. */
export type PackedSite =
  | { readonly standing: 'listed'; readonly site: ListedSite }
  | { readonly standing: 'licensed'; readonly service: number }
  | PackedNeutral;

/** Most entries are of this sort, so it goes without words of its own. */
type PackedNeutral = readonly [kind: NeutralSite['kind'], name: string];

/** A film that anybody may pass on, and its licence. */
export type LicensedFilm = readonly [id: string, licence: FreeLicence];

/** A name by which listed sites are known, and their hosts. */
export type SiteNames = readonly [name: string, hosts: readonly string[]];

/** A film whose id does not follow from its title and year, and its rank. */
export type NamedFilm = readonly [id: string, rank: number];

export interface PackedAuthority {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Opens compiled lists. Throws a PackError when the file is damaged, cut short or of another version. */
export function openKnowledge(file: Uint8Array): Knowledge {
  const section = openPack(file);
  const services = openShelf<Service>(section('SERV'));
  const authorities = openShelf<PackedAuthority>(section('AUTH'));
  const findHost = openSiteIndex<PackedSite>({ fingerprints: section('HOST'), records: section('SITE') });
  const factsOf = openFacts(section);
  const licences = once(() => new Map(listAll(openShelf<LicensedFilm>(section('FREE')))));
  const siteNames = once(() => new Map(listAll(openShelf<SiteNames>(section('NAME')))));
  const allServices = once(() => listAll(services));
  const allAuthorities = once(() => listAll(authorities));
  return {
    ...openFilms(section),
    findSite: (host, path) => {
      const record = findHost(host, path);
      return record && toSiteEntry(record.key, record.entry, services.at);
    },
    findNamesakes: (name) =>
      (siteNames().get(name) ?? []).flatMap((host) => {
        const entry = findHost(host, '/')?.entry;
        return entry && !isNeutral(entry) && entry.standing === 'listed' ? [entry.site] : [];
      }),
    licenceOf: (id) => licences().get(id) ?? null,
    offersOf: (id) => factsOf(id)?.offers ?? [],
    recordsOf: (id) => factsOf(id)?.records ?? [],
    servicesIn: (region) => allServices().filter((service) => region in service.regions),
    findService: (id) => allServices().find((service) => service.id === id) ?? null,
    authorityNames: (id) => allAuthorities().find((one) => one.id === id)?.names ?? { en: id },
  };
}

type FilmKnowledge = Pick<
  Knowledge,
  | 'findTitle'
  | 'findInText'
  | 'searchTitles'
  | 'findImdb'
  | 'findFilm'
  | 'filmAt'
  | 'isUnconfirmedTitle'
  | 'citationOf'
>;
type Sections = (name: string) => Uint8Array;

function openFilms(section: Sections): FilmKnowledge {
  const films = openFilmShelf(section('FILM'));
  const imdbNumbers = openSparseNumbers(section('IMDB'));
  const titles = openTitleIndex(section('TITL'));
  const isUnconfirmed = openTitleChecks(section('CHEK'));
  const named = openShelf<NamedFilm>(section('IDEN'));
  const citationAt = openCitations(section('CITE'));
  const filmAt = (rank: number): Film => {
    const year = titles.yearOf(rank);
    const { id, ...film } = films.at(rank);
    return { ...film, id: id ?? nameFilm(film.title, year), year, ...toImdb(imdbNumbers(rank)) };
  };
  const hasKey = (rank: number, key: SpanKey) =>
    isUnconfirmed(rank, key) || hasTitleKey(listTitles(filmAt(rank)), key);
  const hasTitle = (rank: number, folded: string) =>
    isUnconfirmed(rank, { space: 'plain', text: folded }) || hasTitleForm(listTitles(filmAt(rank)), folded);
  const matchSpans = once(() => createSpanMatcher(titles, hasKey));
  const findTitle = (title: string) => {
    const folded = foldTitle(title);
    return titles
      .find(fingerprintKey(readTitleKey(title)))
      .filter((rank) => hasTitle(rank, folded))
      .map((rank) => ({ rank, year: titles.yearOf(rank) }));
  };
  const findRank = (id: string): number => {
    const name = readFilmName(id);
    const ranks = name ? findTitle(name.title).filter(({ year }) => year === name.year) : [];
    const found = ranks.find(({ rank }) => filmAt(rank).id === id)?.rank;
    return found ?? listAll(named).find(([own]) => own === id)?.[1] ?? -1;
  };
  const rankOf = keepLast(findRank);
  return {
    filmAt,
    findTitle,
    searchTitles: createTitleSearch(films.count, filmAt, (rank) => ({
      ...films.at(rank),
      year: titles.yearOf(rank),
    })),
    findInText: (text) => {
      const match = matchSpans()(text);
      return match && readTextHit(text, match, { filmAt, hasTitle });
    },
    findImdb: (imdb) => {
      const rank = findNumber(films.count, imdbNumbers, Number(imdb.slice(2)));
      const film = rank < 0 ? null : filmAt(rank);
      return film?.imdb === imdb ? film : null;
    },
    findFilm: (id) => {
      const rank = rankOf(id);
      return rank < 0 ? null : filmAt(rank);
    },
    isUnconfirmedTitle: (id, text) => isUnconfirmed(rankOf(id), { space: 'plain', text: foldTitle(text) }),
    citationOf: (id) => citationAt(rankOf(id)),
  };
}

/** Position of a number in the column: at 5 ns each, even 10,000 films take less than a page's title. */
function findNumber(count: number, numberAt: (position: number) => number, wanted: number): number {
  for (let position = 0; position < count; position++) if (numberAt(position) === wanted) return position;
  return -1;
}

function toImdb(number: number): Pick<Film, 'imdb'> {
  return number === 0 ? {} : { imdb: `tt${String(number).padStart(7, '0')}` };
}

function toSiteEntry(key: string, packed: PackedSite, serviceAt: (position: number) => Service): SiteEntry {
  if (isNeutral(packed)) {
    const [kind, name] = packed;
    return { standing: 'neutral', site: { host: key, name, kind } };
  }
  if (packed.standing === 'listed') return packed;
  return { standing: 'licensed', host: key, service: serviceAt(packed.service) };
}

function isNeutral(packed: PackedSite): packed is PackedNeutral {
  return Array.isArray(packed);
}

function listAll<T>({ count, at }: Shelf<T>): T[] {
  return Array.from({ length: count }, (_, position) => at(position));
}

/** Remembers the last answer: what is asked of a film is asked several times over. */
function keepLast<T>(find: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: find(text) };
    return last.found;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
