import * as v from 'valibot';
import type { LiveLink } from '../core/availability/live-answer.ts';
import type { LiveSource } from './live-source.ts';

interface Catalogue {
  readonly name: string;
  /** What an id looks like; anything else is left out. */
  readonly id: RegExp;
  readonly link: (id: string) => string;
}

/** Properties that name a film on a service or in a catalogue, with the form of the address as Wikidata has it. */
const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  P1874: { name: 'Netflix', id: /^\d{4,10}$/, link: (id) => `https://www.netflix.com/title/${id}` },
  P9586: {
    name: 'Apple TV',
    id: /^umc\.cmc\.[a-z0-9]{20,26}$/,
    link: (id) => `https://tv.apple.com/movie/${id}`,
  },
  P8055: {
    name: 'Amazon Prime Video',
    id: /^[A-Z0-9]{10,30}$/,
    link: (id) => `https://www.primevideo.com/detail/${id}`,
  },
  P7299: { name: 'MUBI', id: /^[a-z0-9-]{1,120}$/, link: (id) => `https://mubi.com/films/${id}` },
  P2603: { name: 'Kinopoisk', id: /^\d{1,10}$/, link: (id) => `https://www.kinopoisk.ru/film/${id}/` },
  P724: {
    name: 'Internet Archive',
    id: /^[A-Za-z0-9][A-Za-z0-9._-]{1,100}$/,
    link: (id) => `https://archive.org/details/${id}`,
  },
};

const PROPERTY = 'http://www.wikidata.org/prop/direct/';
const ITEM = 'http://www.wikidata.org/entity/';

const uri = v.object({ value: v.pipe(v.string(), v.maxLength(200)) });
const literal = v.object({ value: v.pipe(v.string(), v.maxLength(500)) });
const bindings = v.object({
  results: v.object({
    bindings: v.pipe(
      v.array(v.object({ film: uri, property: v.optional(uri), id: v.optional(literal) })),
      v.maxLength(200),
    ),
  }),
});

/**
 * Identifiers of a film on services and in catalogues, from Wikidata (CC0). One request a film, by IMDb number. Wikidata
 * does not say where a film plays, so these are links and no offers.
 * https://www.mediawiki.org/wiki/Wikidata_Query_Service/User_Manual
 */
export const wikidata: LiveSource = {
  id: 'wikidata',
  name: 'Wikidata',
  home: 'https://www.wikidata.org/',
  origin: 'https://query.wikidata.org',
  dataTypes: ['websiteContent'],
  token: null,
  canAsk: ({ imdb }) => imdb !== null,
  ask: async ({ film, today, getJson }) => {
    const path = `/sparql?${new URLSearchParams({ query: writeQuery(film.imdb ?? ''), format: 'json' })}`;
    // A browser sets its own user agent; this is the header that Wikimedia asks for instead.
    const headers = {
      accept: 'application/sparql-results+json',
      'api-user-agent': 'Watchright (browser extension)',
    };
    const rows = (await getJson(path, bindings, headers)).results.bindings;
    const item = /^Q\d+$/.exec(rows[0]?.film.value.replace(ITEM, '') ?? '')?.[0];
    return {
      source: { name: 'Wikidata', url: `https://www.wikidata.org/${item ? `wiki/${item}` : ''}` },
      asOf: today,
      isFound: rows.length > 0,
      offers: [],
      covered: [],
      links: rows.flatMap(({ property, id }) => toLink(property?.value ?? '', id?.value ?? '') ?? []),
    };
  },
};

/** One row for each identifier; one without any for a film that has none of them. */
function writeQuery(imdb: string): string {
  const properties = Object.keys(CATALOGUES).map((key) => `wdt:${key}`);
  return `SELECT ?film ?property ?id WHERE { ?film wdt:P345 "${imdb}" . OPTIONAL { VALUES ?property { ${properties.join(' ')} } ?film ?property ?id } } LIMIT 50`;
}

function toLink(property: string, id: string): LiveLink | null {
  const key = property.replace(PROPERTY, '');
  const catalogue = Object.hasOwn(CATALOGUES, key) ? CATALOGUES[key] : undefined;
  return catalogue?.id.test(id) ? { name: catalogue.name, url: catalogue.link(id) } : null;
}
