import { listTitleKeys } from '../core/film-index/list-title-keys.ts';
import type { FilmFacts, PackedSite } from '../core/open-knowledge.ts';
import { writeShelf } from '../core/pack/shelf.ts';
import { writeTextIndex } from '../core/pack/text-index.ts';
import { writePack } from '../core/pack/write-pack.ts';
import { writeHostSet } from '../core/site-index/open-host-set.ts';
import { type SiteRecord, writeSiteIndex } from '../core/site-index/site-index.ts';
import type { Lists } from './load-lists.ts';
import { spellRegions } from './spell-regions.ts';

/** The lists as the extension ships them. */
export interface CompiledLists {
  /** Everything, for the worker and the command line: see core/pack. */
  readonly knowledge: Uint8Array;
  /** Fingerprints of the listed and licensed hosts only, for the content gate. */
  readonly gateHosts: Uint8Array;
}

/** Compiles checked lists. The same lists always give the same bytes. */
export function compileKnowledge(lists: Lists): CompiledLists {
  const sites = listSites(lists);
  const index = writeSiteIndex(sites);
  const facts = groupFacts(lists);
  const knowledge = writePack([
    { name: 'HOST', bytes: index.fingerprints },
    { name: 'SITE', bytes: index.records },
    { name: 'FILM', bytes: writeShelf(lists.films.map(toPackedFilm)) },
    {
      name: 'TITL',
      bytes: writeTextIndex(
        lists.films.flatMap((film, record) => listTitleKeys(film).map((text) => ({ text, record }))),
      ),
    },
    {
      name: 'IDEN',
      bytes: writeTextIndex(
        lists.films.flatMap((film, record) =>
          [film.id, ...(film.imdb ? [film.imdb] : [])].map((text) => ({ text, record })),
        ),
      ),
    },
    { name: 'FACT', bytes: writeShelf(facts) },
    { name: 'FIDX', bytes: writeTextIndex(facts.map(({ film }, record) => ({ text: film, record }))) },
    {
      name: 'SERV',
      bytes: writeShelf(
        lists.services.map(({ id, name, hosts, types, regions, search, checked }) => ({
          id,
          name,
          hosts,
          types,
          regions,
          ...(search && { search }),
          checked,
        })),
      ),
    },
    { name: 'AUTH', bytes: writeShelf(lists.authorities) },
  ]);
  const gateKeys = sites.filter(({ entry }) => entry.standing !== 'neutral').map(({ key }) => key);
  return { knowledge, gateHosts: writeHostSet(gateKeys) };
}

function listSites(lists: Lists): SiteRecord<PackedSite>[] {
  return [
    ...lists.sites.map((site) => ({ key: site.host, entry: { standing: 'listed', site } as const })),
    ...lists.neutral.map(({ host, name, kind }) => ({
      key: host,
      entry: { standing: 'neutral', site: { host, name, kind } } as const,
    })),
    ...lists.services.flatMap(({ hosts }, service) =>
      hosts.map((key) => ({ key, entry: { standing: 'licensed', service } as const })),
    ),
  ];
}

/** A film without the bookkeeping that only editors need. */
function toPackedFilm({
  id,
  title,
  year,
  language,
  original,
  imdb,
  titles,
  unconfirmed,
}: Lists['films'][number]): object {
  return {
    id,
    title,
    year,
    language,
    ...(original && { original }),
    ...(imdb && { imdb }),
    ...(titles && { titles }),
    ...(unconfirmed && { unconfirmed }),
  };
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
