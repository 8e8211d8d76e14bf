import { describe, expect, test, vi } from 'vitest';
import { REMINDERS_KEY } from '../../../src/background/reminders/reminder-store.ts';
import type { Desk } from '../../../src/background/report/desk.ts';
import { createSurfaceHandlers } from '../../../src/background/surface-handlers.ts';
import { createPage } from '../../../src/core/page/page.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/default-settings.ts';
import type { Settings } from '../../../src/messages/settings.ts';
import { createFakeDesk, createTab } from '../fake-desk.ts';

const POPUP = { from: 'surface', tabId: null, isPrivate: false } as const;
const on = '2026-01-02';
const CHOSEN: Partial<Settings> = {
  region: 'RU',
  otherRegions: ['KZ'],
  allowed: [{ host: 'blog.example', on }],
  corrections: [
    {
      host: 'site.example',
      page: 'k',
      is: { kind: 'film', film: { id: null, title: 'Foo', year: null } },
      on,
    },
  ],
};

function start() {
  const fake = createFakeDesk({ tabs: [createTab(7)] });
  const handlers = createSurfaceHandlers(fake.desk);
  return {
    ...fake,
    choose: (change: Partial<Settings>, isPrivate = false) =>
      fake.desk.settings.change(() => change, isPrivate),
    exported: async (isPrivate = false) => handlers['export-data']({ isPrivate }, POPUP),
    take: async (text: string, isPrivate = false) => handlers['import-data']({ text, isPrivate }, POPUP),
    erase: async (isPrivate = false) => handlers['erase-data']({ isPrivate }, POPUP),
  };
}

/** An exported file with other settings in it. */
function fileWith(settings: unknown, head: object = {}): string {
  return JSON.stringify({ kind: 'watchright-export', version: 1, exported: on, settings, ...head });
}

test('what was exported comes back whole elsewhere', async () => {
  const old = start();
  await old.choose(CHOSEN);
  const fresh = start();
  const { problems, settings } = await fresh.take(await old.exported());
  expect(problems).toEqual([]);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...CHOSEN });
  expect(fresh.sent).toContainEqual({ tabId: 7, name: 'look-again' });
});

test('settings of the first version are taken in too', async () => {
  const dismissal = { host: 'a.example', film: null, evidence: 'e', on };
  const { problems, settings } = await start().take(fileWith({ version: 1, dismissals: [dismissal] }));
  expect(problems).toEqual([]);
  expect(settings.dismissals).toEqual([{ ...dismissal, until: null }]);
});

test('a file of which the second half cannot be written leaves everything as it was', async () => {
  const { exported, take, choose, desk } = start();
  await choose({ region: 'KZ' });
  const file = JSON.parse(await exported());
  await choose({ region: 'RU' });
  const [waiting] = await desk.reminders.add({ id: 'heat-1995', title: 'Heat', year: 1995 }, 'RU');
  const text = JSON.stringify({ ...file, reminders: [{ ...waiting, region: 'KZ' }] });
  const { set: write } = desk.stores.local;
  const set = vi.spyOn(desk.stores.local, 'set').mockImplementation(async (key, value) => {
    if (key === REMINDERS_KEY) throw new Error('no room');
    await write(key, value);
  });
  await expect(take(text)).rejects.toThrow('no room');
  set.mockRestore();
  expect((await desk.settings.read(false)).region).toBe('RU');
  expect(await desk.reminders.list()).toEqual([waiting]);
});

describe('a file that cannot be used', () => {
  test.each([
    ['no JSON', '{"kind": ', { where: '', what: 'not-json' }],
    ['the file of another program', '{"settings": {}}', { where: 'kind', what: 'not-ours' }],
    ['a list', '[]', { where: 'kind', what: 'not-ours' }],
    ['a later form', fileWith({}, { version: 9 }), { where: 'version', what: 'newer', value: '9' }],
    ['no version', fileWith({ region: 'RU' }), { where: 'settings.version', what: 'bad-value' }],
    ['later settings', fileWith({ version: 99 }), { where: 'settings.version', what: 'newer', value: '99' }],
    [
      'a bad region',
      fileWith({ version: 2, region: 7 }),
      { where: 'settings.region', what: 'bad-value', value: '7' },
    ],
    [
      'a language that browsers throw at',
      fileWith({ version: 2, titleLanguages: ['pt-BR', 'en-abc'] }),
      { where: 'settings.titleLanguages[1]', what: 'bad-value' },
    ],
    [
      'a bad day deep inside',
      fileWith({
        version: 2,
        allowed: [
          { host: 'a', on },
          { host: 'b', on: 'soon' },
        ],
      }),
      { where: 'settings.allowed[1].on', what: 'bad-value', value: '"soon"' },
    ],
    [
      'an unknown setting',
      fileWith({ version: 2, colour: 'red' }),
      { where: 'settings.colour', what: 'unknown' },
    ],
    ['an unknown part', fileWith({ version: 2 }, { secrets: [] }), { where: 'secrets', what: 'unknown' }],
  ])('%s is refused, named, and changes nothing', async (_, text, problem) => {
    const { take, choose, local } = start();
    await choose(CHOSEN);
    const before = structuredClone([...local.content]);
    expect((await take(text)).problems).toContainEqual(expect.objectContaining(problem));
    expect([...local.content]).toEqual(before);
  });

  test('is told with all that is wrong in it', async () => {
    const { problems } = await start().take(fileWith({ version: 2, region: 7, asOf: 'x', colour: 'red' }));
    expect(problems.map(({ where }) => where)).toEqual([
      'settings.region',
      'settings.asOf',
      'settings.colour',
    ]);
  });
});

test('a file switches no live source on, and none off', async () => {
  const { take, choose } = start();
  expect(
    (await take(fileWith({ version: 2, region: 'FR', sources: ['wikidata'] }))).settings.sources,
  ).toEqual([]);
  await choose({ sources: ['tmdb'] });
  expect((await take(fileWith({ version: 2, region: 'DE', sources: [] }))).settings.sources).toEqual([
    'tmdb',
  ]);
});

test('erasing leaves nothing behind', async () => {
  const { erase, choose, desk, local, session } = start();
  await choose(CHOSEN);
  await desk.pages.remember(7, createPage({ address: 'https://site.example/' }));
  expect(await erase()).toEqual(DEFAULT_SETTINGS);
  expect(local.content.size).toBe(0);
  expect(session.content.size).toBe(0);
});

test('a reminder that is being written down while everything is erased does not come back', async () => {
  const { erase, desk, local } = start();
  await desk.reminders.add({ id: 'heat-1995', title: 'Heat', year: 1995 }, 'RU');
  const { set: write } = desk.stores.local;
  vi.spyOn(desk.stores.local, 'set').mockImplementation(async (key, value) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await write(key, value);
  });
  await Promise.all([desk.reminders.checkLive(), erase()]);
  expect([...local.content.keys()]).toEqual([]);
});

/** A question of the menu on its way to the page that answers it. */
function keepQuestion({ askedFilms }: Desk, isPrivate: boolean): Promise<string> {
  return askedFilms.keep({ text: 'Heat', film: null, isPrivate });
}

test('a private window takes in and erases only what is its own', async () => {
  const { take, erase, choose, local, desk } = start();
  await choose({ region: 'RU' });
  const own = await keepQuestion(desk, true);
  const other = await keepQuestion(desk, false);
  const before = structuredClone([...local.content]);
  expect((await take(fileWith({ version: 2, region: 'FR' }), true)).settings.region).toBe('FR');
  expect([...local.content]).toEqual(before);
  expect((await erase(true)).region).toBe('RU');
  expect((await desk.askedFilms.recall(own)).text).toBe('');
  expect((await desk.askedFilms.recall(other)).text).toBe('Heat');
  expect([...local.content]).toEqual(before);
});
