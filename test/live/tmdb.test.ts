import { describe, expect, test } from 'vitest';
import type { LiveFailureKind } from '../../src/core/availability/live-answer.ts';
import { askSource, checkToken } from '../../src/live/ask-source.ts';
import type { LiveFilm } from '../../src/live/live-source.ts';
import { tmdb } from '../../src/live/tmdb.ts';
import { type Reply, readReference, replay, silence } from './replay.ts';

const TODAY = '2026-11-24';
const TOKEN = 'a-read-token-of-the-reader';
const film: LiveFilm = { id: 'example-2018', title: 'Example', year: 2018, imdb: 'tt4154756' };
const unnumbered: LiveFilm = { ...film, id: null, imdb: null };

const provider = (provider_name: string) => ({ provider_name, provider_id: 1, logo_path: '/x.jpg' });
const BY_ID = '/3/find/tt4154756?external_source=imdb_id';
const result = (id: number, title: string, release_date: string, original_title = title) => ({
  id,
  title,
  original_title,
  release_date,
  adult: false,
});
const known: Readonly<Record<string, Reply>> = {
  [BY_ID]: { movie_results: [result(7, 'Example', '2018-04-25')], tv_results: [] },
  '/3/movie/7/watch/providers': {
    id: 7,
    results: {
      PL: { link: 'https://www.themoviedb.org/movie/7/watch?locale=PL', flatrate: [provider('Netflix')] },
      US: {
        link: 'https://www.themoviedb.org/movie/7/watch?locale=US',
        flatrate: [provider('Netflix'), provider('Disney Plus')],
        ads: [provider('Tubi TV')],
        rent: [provider('Corner Shop')],
      },
    },
  },
  '/3/watch/providers/regions': {
    results: ['KE', 'PL', 'US'].map((iso_3166_1) => ({ iso_3166_1, english_name: '', native_name: '' })),
  },
};

function ask(replies: Readonly<Record<string, Reply>> = known, about = film) {
  const { fetch, asked, sent } = replay(replies);
  const answer = askSource(tmdb, { film: about, today: TODAY }, { fetch, token: TOKEN, timeout: 100 });
  return { answer, asked, sent };
}

describe('a film that TMDB knows', () => {
  test('is asked for by its number, once for all regions, at one host', async () => {
    const { answer, asked, sent } = ask();
    await answer;
    expect(asked).toEqual([
      `https://api.themoviedb.org${BY_ID}`,
      'https://api.themoviedb.org/3/movie/7/watch/providers',
      'https://api.themoviedb.org/3/watch/providers/regions',
    ]);
    for (const init of sent) {
      expect(init).toMatchObject({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        headers: { authorization: `Bearer ${TOKEN}` },
      });
    }
  });

  test('has its offers by service and type, under our ids where the lists have the service', async () => {
    expect((await ask().answer).offers).toEqual([
      { service: 'netflix', serviceName: 'Netflix', regions: ['PL', 'US'], type: 'flatrate' },
      { service: 'disney-plus', serviceName: 'Disney Plus', regions: ['US'], type: 'flatrate' },
      { service: 'tubi', serviceName: 'Tubi TV', regions: ['US'], type: 'ads' },
      { service: 'corner-shop', serviceName: 'Corner Shop', regions: ['US'], type: 'rent' },
    ]);
  });

  test('names source and day, and the regions that it covers whether it has offers there or not', async () => {
    expect(await ask().answer).toMatchObject({
      isFound: true,
      asOf: TODAY,
      source: { name: 'JustWatch (TMDB)', url: 'https://www.themoviedb.org/movie/7/watch' },
      covered: ['KE', 'PL', 'US'],
      links: [],
    });
  });

  test('is answered without the list of regions too; then only regions with offers are covered', async () => {
    expect((await ask({ ...known, '/3/watch/providers/regions': 500 }).answer).covered).toEqual(['PL', 'US']);
  });

  test('and that has no offers anywhere has none in every region covered', async () => {
    const answer = await ask({ ...known, '/3/movie/7/watch/providers': { id: 7, results: {} } }).answer;
    expect(answer).toMatchObject({ isFound: true, offers: [], covered: ['KE', 'PL', 'US'] });
  });

  const reference = readReference('tmdb-movie-299536-watch-providers.json');
  test.skipIf(reference === null)(
    'is read as TMDB really answers: 80 regions, services under our ids',
    async () => {
      const { answer } = ask({
        ...known,
        [BY_ID]: { movie_results: [result(299536, 'Example', '2018-04-25')] },
        '/3/movie/299536/watch/providers': reference ?? '',
      });
      const { offers, covered } = await answer;
      expect(new Set([...covered]).size).toBeGreaterThanOrEqual(80);
      const inAustria = offers.filter(({ regions }) => regions.includes('AT')).map(({ service }) => service);
      expect(inAustria).toEqual(
        expect.arrayContaining(['apple-tv', 'disney-plus', 'google-play', 'prime-video']),
      );
    },
  );
});

describe('a film without a number', () => {
  const SEARCH = '/3/search/movie?query=Example&year=2018';
  const search = (...results: readonly ReturnType<typeof result>[]) =>
    ask({ ...known, [SEARCH]: { results } }, unnumbered);

  test('is asked for by title and year only', async () => {
    const { answer, asked } = search(result(7, 'Example', '2018-04-25'));
    expect((await answer).isFound).toBe(true);
    expect(asked[0]).toBe(`https://api.themoviedb.org${SEARCH}`);
  });

  test('is also found by its original title, and a year beside the one given', async () => {
    expect((await search(result(7, 'Another Name', '2017-12-31', 'EXAMPLE!')).answer).isFound).toBe(true);
  });

  test.each([
    ['another title', [result(8, 'Example 2', '2018-01-01')]],
    ['another year', [result(8, 'Example', '2011-01-01')]],
    ['no date', [result(8, 'Example', '')]],
    ['two of that title and year', [result(8, 'Example', '2018-01-01'), result(9, 'Example', '2018-06-01')]],
    ['nothing', []],
  ])('is not found where the search gives %s', async (_, results) => {
    const { answer, asked } = search(...results);
    expect(await answer).toMatchObject({ isFound: false, offers: [], covered: [] });
    expect(asked).toHaveLength(1);
  });

  test('and without a year is found only where one film has the title', async () => {
    const about = { ...unnumbered, year: null };
    const one = { results: [result(7, 'Example', '1990-01-01'), result(8, 'Example Two', '2018-01-01')] };
    const two = { results: [result(7, 'Example', '1990-01-01'), result(8, 'Example', '2018-01-01')] };
    const path = '/3/search/movie?query=Example';
    expect((await ask({ ...known, [path]: one }, about).answer).isFound).toBe(true);
    expect((await ask({ ...known, [path]: two }, about).answer).isFound).toBe(false);
  });
});

test('a number that TMDB does not know, or has as a series, is an answer', async () => {
  const answer = await ask({ ...known, [BY_ID]: { movie_results: [], tv_results: [{ id: 3 }] } }).answer;
  expect(answer).toMatchObject({ isFound: false, covered: [] });
});

const huge = `{"movie_results": [], "x": "${'x'.repeat(1_100_000)}"}`;
test.each<readonly [LiveFailureKind, string, Reply]>([
  ['bad-token', 'a refused token', 401],
  ['broken', 'a fault of the server', 500],
  ['broken', 'a server in maintenance', 503],
  ['malformed', 'a page instead of data', '<html>'],
  ['malformed', 'another shape', { movie_results: 'none' }],
  ['malformed', 'an endless answer', huge],
  ['malformed', 'an id that is none', { movie_results: [result(-7, 'Example', '2018')] }],
  ['slow', 'no answer', silence],
  ['offline', 'no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['busy', 'too many requests', 429],
])('%s: %s', async (kind, _, reply) => {
  await expect(ask({ ...known, [BY_ID]: reply }).answer).rejects.toMatchObject({ name: 'LiveFailure', kind });
});

test('an answer about another film is not taken', async () => {
  const replies = { ...known, '/3/movie/7/watch/providers': { id: 8, results: {} } };
  await expect(ask(replies).answer).rejects.toMatchObject({ kind: 'malformed' });
});

test('a region that is none makes the answer malformed', async () => {
  const replies = { ...known, '/3/movie/7/watch/providers': { id: 7, results: { Poland: {} } } };
  await expect(ask(replies).answer).rejects.toMatchObject({ kind: 'malformed' });
});

test('the wait that TMDB asks for comes with the failure', async () => {
  const reply: Reply = async () => new Response('{}', { status: 429, headers: { 'retry-after': '30' } });
  await expect(ask({ ...known, [BY_ID]: reply }).answer).rejects.toMatchObject({ retryAfter: '30' });
});

describe('a token', () => {
  const check = (reply: Reply) => {
    const { fetch, asked } = replay({ '/3/authentication': reply });
    return { done: checkToken(tmdb, { fetch, token: TOKEN, timeout: 100 }), asked };
  };

  test('is good when TMDB says so', async () => {
    const { done, asked } = check({ success: true, status_code: 1, status_message: 'Success.' });
    await done;
    expect(asked).toEqual(['https://api.themoviedb.org/3/authentication']);
  });

  test('is bad when TMDB refuses it, and not good when it says something else', async () => {
    await expect(check(401).done).rejects.toMatchObject({ kind: 'bad-token' });
    await expect(check({ success: false }).done).rejects.toMatchObject({ kind: 'malformed' });
  });

  test('is in no failure', async () => {
    const error: unknown = await check(401).done.catch((failure: unknown) => failure);
    expect(String(error) + JSON.stringify(error)).not.toContain(TOKEN);
  });
});

test('without a token nothing is asked', async () => {
  const { fetch, asked } = replay(known);
  const answer = askSource(tmdb, { film, today: TODAY }, { fetch, token: null, timeout: 100 });
  await expect(answer).rejects.toMatchObject({ kind: 'no-token' });
  expect(asked).toEqual([]);
});
