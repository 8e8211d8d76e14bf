import { deflateRawSync } from 'node:zlib';
import { compareTexts } from '../core/compare-texts.ts';
import { type FilmCitations, groupCitations } from '../core/film-citations.ts';
import { type FilmFacts, packFacts } from '../core/film-facts.ts';
import { type ShelvedFilm, writeFilmShelf } from '../core/film-index/film-shelf.ts';
import { foldTitle } from '../core/film-index/fold-title.ts';
import { listTitleForms, listTitles } from '../core/film-index/list-title-forms.ts';
import { nameFilm, readFilmName } from '../core/film-index/name-film.ts';
import { writeTitleChecks } from '../core/film-index/title-checks.ts';
import { writeTitleIndex } from '../core/film-index/title-index.ts';
import type { LicensedFilm, NamedFilm, PackedSite } from '../core/open-knowledge.ts';
import { writeShelf } from '../core/pack/shelf.ts';
import { writeSparseNumbers } from '../core/pack/sparse-numbers.ts';
import { writeTextIndex } from '../core/pack/text-index.ts';
import { type Section, writePack } from '../core/pack/write-pack.ts';
import type { ListedSite, Service } from '../core/site.ts';
import { writeHostText } from '../core/site-index/host-text.ts';
import { type SiteRecord, writeSiteIndex } from '../core/site-index/site-index.ts';
import { listSiteNames } from './list-site-names.ts';
import type { Lists, SourcedFilm } from './lists.ts';
import { readSources } from './read-sources.ts';
import { spellRegions } from './spell-regions.ts';

/** The lists as the extension ships them. */
export interface CompiledLists {
  /** Everything, for the worker and the command line: see core/pack. */
  readonly knowledge: Uint8Array;
  /** The listed and licensed hosts and the names of listed sites, for the content gate: see core/site-index/host-text. */
  readonly gateHosts: string;
  /** What `knowledge` is made of, in bytes. */
  readonly sections: readonly { readonly name: string; readonly bytes: number }[];
}

/** Offers repeat the regions of their neighbours, and services are read all at once. */
const LARGE_SHARD_BYTES = 49_152;

/** Compiles checked lists. The same lists always give the same bytes. */
export function compileKnowledge(lists: Lists): CompiledLists {
  const sites = listSites(lists);
  const hosts = writeSiteIndex(sites, deflate);
  const names = listSiteNames(lists);
  const { tables, packed: facts } = packFacts(groupFacts(lists));
  const sections: readonly Section[] = [
    { name: 'HOST', bytes: hosts.fingerprints },
    { name: 'SITE', bytes: hosts.records },
    { name: 'NAME', bytes: writeShelf(names, deflate) },
    ...compileFilms(lists.films),
    { name: 'CITE', bytes: writeShelf([citeFilms(lists)], deflate) },
    { name: 'FREE', bytes: writeShelf(listLicences(lists), deflate) },
    { name: 'FACT', bytes: writeShelf(facts, deflate, LARGE_SHARD_BYTES) },
    { name: 'FTAB', bytes: writeShelf([tables], deflate) },
    { name: 'FIDX', bytes: writeTextIndex(facts.map(({ film }, record) => ({ text: film, record }))) },
    { name: 'SERV', bytes: writeShelf(packServices(lists), deflate, LARGE_SHARD_BYTES) },
    { name: 'AUTH', bytes: writeShelf(lists.authorities, deflate) },
  ];
  const gateKeys = [...lists.sites.map(({ host }) => host), ...lists.services.flatMap((one) => one.hosts)];
  return {
    knowledge: writePack(sections),
    gateHosts: writeHostText([...gateKeys, ...names.map(([name]) => name)]),
    sections: sections.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
  };
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9, memLevel: 9 });
}

/** Films are ranked as their list is sorted, by id: neighbours share their beginnings, which packs best. */
function compileFilms(films: readonly SourcedFilm[]): Section[] {
  const shelved = films.map(toShelvedFilm);
  const named = shelved.flatMap(({ id }, rank): NamedFilm[] => (id === null ? [] : [[id, rank]]));
  return [
    { name: 'FILM', bytes: writeFilmShelf(shelved, deflate) },
    { name: 'IMDB', bytes: writeSparseNumbers(films.map(({ imdb }) => Number(imdb?.slice(2) ?? 0))) },
    {
      name: 'TITL',
      bytes: writeTitleIndex(films.map((film) => ({ year: film.year, titles: listAllForms(film) }))),
    },
    { name: 'CHEK', bytes: writeTitleChecks(films.map(listUnconfirmedForms)) },
    { name: 'IDEN', bytes: writeShelf(named, deflate) },
  ];
}

function listAllForms(film: SourcedFilm): string[] {
  return listTitleForms([...listTitles(film), ...Object.values(film.unconfirmed ?? {}).flat()]);
}

/** The forms of titles that the film's entry on the shelf does not have. */
function listUnconfirmedForms(film: SourcedFilm): string[] {
  const confirmed = new Set(listTitles(film).map(foldTitle));
  const forms = listTitleForms(Object.values(film.unconfirmed ?? {}).flat());
  return forms.filter((form) => !confirmed.has(foldTitle(form)));
}

/** The film without the bookkeeping that only editors need; its id only where it cannot be found by title and year. */
function toShelvedFilm({ id, title, year, language, original, titles }: SourcedFilm): ShelvedFilm {
  const name = readFilmName(id);
  const isFound = name !== null && foldTitle(name.title) === foldTitle(title);
  return {
    id: isFound && nameFilm(title, year) === id ? null : id,
    title,
    language,
    ...(original && { original }),
    ...(titles && { titles }),
  };
}

function listLicences({ films }: Lists): LicensedFilm[] {
  return films.flatMap(({ id, licence }) => (licence ? [[id, licence] as const] : []));
}

/** Sites that one decision names, and hosts of one kind, stand together: they pack a third smaller than by host. */
function listSites(lists: Lists): SiteRecord<PackedSite>[] {
  const sites = lists.sites.toSorted((a, b) => compareTexts(nameDecision(a), nameDecision(b)));
  const neutral = lists.neutral.toSorted((a, b) => compareTexts(a.kind, b.kind));
  return [
    ...sites.map((site) => ({ key: site.host, entry: { standing: 'listed', site } as const })),
    ...neutral.map(({ host, name, kind }) => ({ key: host, entry: [kind, name] as const })),
    ...lists.services.flatMap(({ hosts }, service) =>
      hosts.map((key) => ({ key, entry: { standing: 'licensed', service } as const })),
    ),
  ];
}

function nameDecision({ listings }: ListedSite): string {
  const newest = listings.at(-1);
  return [newest?.authority, newest?.url, newest?.date].join(' ');
}

function packServices({ services, sources }: Lists): Service[] {
  return services.map(({ source, ...service }) => ({ ...service, sources: readSources(source, sources) }));
}

function citeFilms({ films, sources }: Lists): FilmCitations {
  return groupCitations(
    films,
    ({ checked, source }) => `${checked} ${source}`,
    ({ checked, source }) => ({ sources: readSources(source, sources), checked }),
  );
}

function groupFacts(lists: Lists): FilmFacts[] {
  const films = [...new Set([...lists.offers, ...lists.records].map(({ film }) => film))].sort();
  return films.map((film) => ({
    film,
    offers: lists.offers
      .filter((offer) => offer.film === film)
      .map((offer) => spellRegions(offer, lists.services)),
    records: lists.records.filter((record) => record.film === film),
  }));
}
