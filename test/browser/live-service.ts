import type { DemoPage } from '../../src/demo/demo-page.ts';
import { tmdb } from '../../src/live/tmdb.ts';
import { wikidata } from '../../src/live/wikidata.ts';

export const GOOD_TOKEN = 'eyJ-the-read-token-of-the-reader';

const json = { 'content-type': 'application/json' };
const isGood = (authorization: string): boolean => authorization === `Bearer ${GOOD_TOKEN}`;

/** A page of TMDB's, for whoever has a good token. */
function tmdbPage(path: string, body: unknown, change: Partial<DemoPage> = {}): DemoPage {
  return {
    address: tmdb.origin + path,
    headers: json,
    body: JSON.stringify(body),
    status: (authorization) => (isGood(authorization) ? 200 : 401),
    ...change,
  };
}

const result = (id: number, title: string, year: number) => ({
  id,
  title,
  original_title: title,
  release_date: `${year}-06-01`,
});

/** The address at which a film of 2020 is searched for by its title. */
export function searchAddress(title: string): string {
  return `${tmdb.origin}/3/search/movie?${new URLSearchParams({ query: title, year: '2020' })}`;
}

function searchPage(title: string, results: readonly object[], change: Partial<DemoPage> = {}): DemoPage {
  return tmdbPage(searchAddress(title).replace(tmdb.origin, ''), { results }, change);
}

const provider = (provider_name: string) => ({ provider_name, provider_id: 8, logo_path: '/x.jpg' });
const providersPath = (id: number) => `/3/movie/${id}/watch/providers`;

export const regionsAddress = `${tmdb.origin}/3/watch/providers/regions`;
export const checkAddress = `${tmdb.origin}/3/authentication`;
/** What is asked about the film of the seed page, in order. */
export const seedAddresses = [
  `${tmdb.origin}/3/find/tt2788710?external_source=imdb_id`,
  `${tmdb.origin}${providersPath(228967)}`,
  regionsAddress,
] as const;

/** The one address at which Wikidata is asked about that film. */
export async function wikidataAddress(): Promise<string> {
  let asked = '';
  await wikidata
    .ask({
      film: { id: null, title: '', year: null, imdb: 'tt2788710' },
      today: '2026-11-24',
      token: null,
      getJson: async (path) => {
        asked = wikidata.origin + path;
        throw new Error('only the address was wanted');
      },
    })
    .catch(() => null);
  return asked;
}

async function wikidataPage(): Promise<DemoPage> {
  const uri = (value: string) => ({ type: 'uri', value });
  const row = (property: string, value: string) => ({
    film: uri('http://www.wikidata.org/entity/Q15270775'),
    property: uri(`http://www.wikidata.org/prop/direct/${property}`),
    id: { type: 'literal', value },
  });
  const bindings = [row('P2603', '706655'), row('P724', 'a-film-of-2014')];
  return {
    address: await wikidataAddress(),
    headers: { 'content-type': 'application/sparql-results+json' },
    body: JSON.stringify({ head: { vars: [] }, results: { bindings } }),
  };
}

/** Ids that are nowhere else, to be looked for on the disk. */
export const OPEN_ID = 77001122;
export const SECRET_ID = 88001122;

/** The live sources as the local server plays them, in the shapes that they document. */
export async function livePages(): Promise<readonly DemoPage[]> {
  const film = (title: string, id: number, results: object): readonly DemoPage[] => [
    searchPage(title, [result(id, title, 2020)]),
    tmdbPage(providersPath(id), { id, results }),
  ];
  return [
    await wikidataPage(),
    tmdbPage('/3/authentication', { success: true, status_code: 1, status_message: 'Success.' }),
    tmdbPage('/3/watch/providers/regions', {
      results: ['KE', 'PL', 'US'].map((code) => ({
        iso_3166_1: code,
        english_name: code,
        native_name: code,
      })),
    }),
    tmdbPage(seedAddresses[0].replace(tmdb.origin, ''), {
      movie_results: [result(228967, 'The Interview', 2014)],
      person_results: [],
      tv_results: [],
    }),
    tmdbPage(providersPath(228967), {
      id: 228967,
      results: {
        PL: {
          link: 'https://www.themoviedb.org/movie/228967/watch?locale=PL',
          flatrate: [provider('Netflix')],
        },
        US: { link: 'https://www.themoviedb.org/movie/228967/watch?locale=US', rent: [provider('Apple TV')] },
      },
    }),
    ...film('Nowhere Film', 11, {}),
    ...film('Open Film', OPEN_ID, { PL: { flatrate: [provider('Netflix')] } }),
    ...film('Secret Film', SECRET_ID, { PL: { flatrate: [provider('Netflix')] } }),
    searchPage('Unknown Film', []),
    searchPage('Wrong Film', [result(12, 'Wrong Film Two', 2020)]),
    searchPage('Busy Film', [], { status: () => 429, headers: { ...json, 'retry-after': '60' } }),
    searchPage('Broken Film', [], { status: () => 500 }),
    searchPage('Odd Film', [], { body: '<html>', status: () => 200 }),
    searchPage('Slow Film', [], { delay: 9000 }),
    searchPage('Cut Film', [], { breaksOff: true }),
    searchPage('Moved Film', [], {
      status: () => 302,
      headers: { ...json, location: 'https://elsewhere.example/' },
    }),
    searchPage('Endless Film', [], { body: `{"results":[${' '.repeat(1_100_000)}]}` }),
    searchPage('Refused Film', [], { status: () => 401 }),
    searchPage('Mistaken Film', [result(13, 'Mistaken Film', 2020)]),
    tmdbPage(providersPath(13), { id: 14, results: { PL: { flatrate: [provider('Netflix')] } } }),
  ];
}
