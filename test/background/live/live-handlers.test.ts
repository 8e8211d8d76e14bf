import { expect, test } from 'vitest';
import { createLiveHandlers } from '../../../src/background/live/live-handlers.ts';
import type { Reply } from '../../live/replay.ts';
import { replay } from '../../live/replay.ts';
import { createFakeDesk, TODAY } from '../fake-desk.ts';
import { createFakeLive } from './fake-live.ts';

const TOKEN = 'a-read-token-of-the-reader';
const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
const sender = { from: 'surface', tabId: null, isPrivate: false } as const;
const replies: Readonly<Record<string, Reply>> = {
  '/3/authentication': { success: true },
  '/3/search/movie?query=The+Interview&year=2014': {
    results: [{ id: 9, title: 'The Interview', original_title: 'The Interview', release_date: '2014-12-25' }],
  },
  '/3/movie/9/watch/providers': {
    id: 9,
    results: { US: { flatrate: [{ provider_name: 'Netflix' }] } },
  },
  '/3/watch/providers/regions': { results: [{ iso_3166_1: 'RU' }, { iso_3166_1: 'US' }] },
};

async function start({ isOn = true, hasToken = true } = {}) {
  const network = replay(replies);
  const { desk, local } = createFakeDesk({ tabs: [] });
  const fake = createFakeLive({ fetch: network.fetch });
  fake.clock.now = Date.parse(`${TODAY}T12:00:00Z`);
  const handlers = createLiveHandlers({ ...desk, live: fake.live });
  if (isOn) await handlers['switch-source']({ id: 'tmdb', isOn: true, isPrivate: false }, sender);
  if (hasToken) await handlers['set-token']({ id: 'tmdb', token: TOKEN, isPrivate: false }, sender);
  network.asked.length = 0;
  const ask = async (region: string, isPrivate = false) =>
    handlers['live-answers']({ film, region, beside: ['KE', 'US'], isPrivate }, sender);
  return { ...network, ...fake, handlers, ask, desk, local };
}

test('nothing is asked while no source is switched on', async () => {
  const { ask, asked } = await start({ isOn: false });
  expect(await ask('RU')).toEqual({ availability: null, beside: [], outcomes: [] });
  expect(asked).toEqual([]);
});

test('what a source says is merged into the answer for any region, asked for once', async () => {
  const { ask, asked } = await start();
  expect(await ask('US')).toMatchObject({
    availability: { state: 'here', region: 'US', here: [{ offer: { service: 'netflix' } }] },
    beside: [
      { region: 'KE', state: 'elsewhere' },
      { region: 'US', state: 'here' },
    ],
    outcomes: [{ id: 'tmdb', failure: null, answer: { isFound: true } }],
  });
  expect(await ask('RU')).toMatchObject({ availability: { state: 'elsewhere', region: 'RU' } });
  expect(asked).toHaveLength(3);
});

test('a failure leaves the answer of the lists alone', async () => {
  const { ask } = await start({ hasToken: false });
  expect(await ask('US')).toMatchObject({ availability: null, outcomes: [{ failure: 'no-token' }] });
});

test('a look at a past day asks nobody', async () => {
  const { ask, asked, desk } = await start();
  await desk.settings.change(() => ({ asOf: '2014-12-26' }), false);
  expect(await ask('US')).toEqual({ availability: null, beside: [], outcomes: [] });
  expect(asked).toEqual([]);
});

test('the settings page hears whether there is a token, and never the token', async () => {
  const { handlers, local } = await start();
  const statuses = await handlers.sources({ isPrivate: false }, sender);
  expect(statuses).toMatchObject([
    { id: 'tmdb', isOn: true, hasAccess: true, hasToken: true },
    { id: 'wikidata', isOn: false, hasToken: false, tokenPage: null },
  ]);
  expect(JSON.stringify([statuses, ...local.content])).not.toContain(TOKEN);
});

test('a source is switched off as it was switched on, and a private window switches for itself', async () => {
  const { handlers, desk } = await start();
  await handlers['switch-source']({ id: 'wikidata', isOn: true, isPrivate: true }, sender);
  expect((await desk.settings.read(false)).sources).toEqual(['tmdb']);
  expect((await desk.settings.read(true)).sources).toEqual(['tmdb', 'wikidata']);
  await handlers['switch-source']({ id: 'tmdb', isOn: false, isPrivate: false }, sender);
  expect((await desk.settings.read(false)).sources).toEqual([]);
});

test('no token is taken from a private window, nor for a source that has none', async () => {
  const { handlers, tokenDisk } = await start({ hasToken: false });
  const give = async (id: string, isPrivate: boolean) =>
    handlers['set-token']({ id, token: TOKEN, isPrivate }, sender);
  await expect(give('tmdb', true)).rejects.toThrow('no token is taken here');
  expect(await give('wikidata', false)).toEqual({ failure: 'bad-token' });
  expect(tokenDisk.content.size).toBe(0);
});

test('a private window asks without leaving a trace on disk', async () => {
  const { ask, disk } = await start();
  await ask('US', true);
  expect(disk.content.size).toBe(0);
});
