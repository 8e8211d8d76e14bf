import { describe, expect, test } from 'vitest';
import { createSurfaceHandlers } from '../../src/background/surface-handlers.ts';
import { createPage } from '../../src/core/page/page.ts';
import type { Sender } from '../../src/messages/sender.ts';
import { createFakeDesk, createTab } from './fake-desk.ts';

const POPUP: Sender = { from: 'surface', tabId: null, isPrivate: false };
const PAGE = createPage({
  address: 'https://listed.example/topic/1',
  title: 'The Interview (2014) WEB-DL 1080p',
});

/** A browser whose tab 7 shows an address that its content script says it told. */
function start(told: string | null = PAGE.address, isPrivate = false) {
  const fake = createFakeDesk({
    tabs: [createTab(7, isPrivate), createTab(8)],
    inTab: (_, { name }) => (name === 'told-address' ? told : null),
  });
  return { ...fake, handlers: createSurfaceHandlers(fake.desk) };
}

describe('the report of a tab', () => {
  test('is there when the page was told at the address the tab shows', async () => {
    const { handlers, desk } = start();
    await desk.pages.remember(7, PAGE);
    const answer = await handlers['tab-report']({ tabId: 7 }, POPUP);
    expect(answer).toMatchObject({ state: 'ready', report: { verdict: { flag: 'listed' } } });
  });

  test.each([
    ['the tab shows another address', 'https://listed.example/topic/2'],
    ['the page now there told nothing', null],
  ])('is unread when %s', async (_, told) => {
    const { handlers, desk } = start(told);
    await desk.pages.remember(7, PAGE);
    expect(await handlers['tab-report']({ tabId: 7 }, POPUP)).toEqual({ state: 'unread' });
  });

  test('is unread where there is no content script, and where there is no tab', async () => {
    const { desk } = createFakeDesk({ tabs: [createTab(7)] });
    const handlers = createSurfaceHandlers(desk);
    await desk.pages.remember(7, PAGE);
    await desk.pages.remember(99, PAGE);
    expect(await handlers['tab-report']({ tabId: 7 }, POPUP)).toEqual({ state: 'unread' });
    expect(await handlers['tab-report']({ tabId: 99 }, POPUP)).toEqual({ state: 'unread' });
  });

  test('is of the region chosen since the page was read', async () => {
    const { handlers, desk } = start();
    await desk.pages.remember(7, PAGE);
    await desk.settings.change(() => ({ region: 'RU' }), false);
    const answer = await handlers['tab-report']({ tabId: 7 }, POPUP);
    expect(answer).toMatchObject({ report: { availability: { region: 'RU' } } });
  });

  test('follows the choices of its private window', async () => {
    const { handlers, desk } = start(PAGE.address, true);
    await desk.pages.remember(7, PAGE);
    await desk.settings.change(() => ({ region: 'FR' }), true);
    const answer = await handlers['tab-report']({ tabId: 7 }, POPUP);
    expect(answer).toMatchObject({ report: { availability: { region: 'FR' } } });
  });
});

describe('a page the popup had read', () => {
  test('is reported on, remembered, and said by the badge', async () => {
    const { handlers, desk, badges } = start();
    const report = await handlers['report-page']({ tabId: 7, page: PAGE }, POPUP);
    expect(report.verdict.flag).toBe('listed');
    expect(await desk.pages.recall(7)).toEqual(PAGE);
    expect(badges.get(7)).toMatchObject({ text: '!' });
  });

  test('is checked like everything that comes from a content script', async () => {
    const { handlers } = start();
    const page = { ...PAGE, address: 'chrome://settings' };
    await expect(handlers['report-page']({ tabId: 7, page }, POPUP)).rejects.toThrow();
  });
});

test('a film the reader chose is answered for the region asked about, on the day looked at', async () => {
  const { handlers, desk } = start();
  await desk.settings.change(() => ({ asOf: '2014-12-26' }), false);
  const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
  const availability = await handlers['film-availability']({ film, region: 'RU', isPrivate: false }, POPUP);
  expect(availability).toMatchObject({ state: 'elsewhere', region: 'RU', on: '2014-12-26' });
});

test('over a private window the answers follow what was chosen there, though the popup is in no tab', async () => {
  const { handlers, desk } = start();
  await desk.settings.change(() => ({ asOf: '2014-12-26' }), true);
  const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
  const query = { film, isPrivate: true };
  expect(await handlers['film-availability']({ ...query, region: 'RU' }, POPUP)).toMatchObject({
    on: '2014-12-26',
  });
  const regions = ['RU', 'US'];
  expect(await handlers['film-in-regions']({ ...query, regions }, POPUP)).toMatchObject([
    { region: 'RU', state: 'elsewhere' },
    { region: 'US', state: 'here' },
  ]);
});

test('the regions to choose from are the guess and those that a service serves today', async () => {
  expect(await start().handlers.regions(null, POPUP)).toEqual({ guessed: 'US', served: ['US'] });
});

describe('a change of settings', () => {
  test('is told to every tab', async () => {
    const { handlers, sent } = start();
    const settings = await handlers['change-settings']({ change: { region: 'RU' }, isPrivate: false }, POPUP);
    expect(settings.region).toBe('RU');
    expect(sent).toEqual([
      { tabId: 7, name: 'look-again' },
      { tabId: 8, name: 'look-again' },
    ]);
  });

  test('in a private window is told to private tabs only, and kept off the disk', async () => {
    const { handlers, sent, local } = start(null, true);
    await handlers['change-settings']({ change: { region: 'RU' }, isPrivate: true }, POPUP);
    expect(sent).toEqual([{ tabId: 7, name: 'look-again' }]);
    expect(local.content.size).toBe(0);
    expect((await handlers.settings({ isPrivate: true }, POPUP)).region).toBe('RU');
    expect((await handlers.settings(null, POPUP)).region).toBeNull();
  });
});

test('wording is in the reader’s language where the package has it, else in English', async () => {
  const { handlers, desk } = start();
  expect((await handlers.wording({ authorities: [] }, POPUP)).language).toBe('ru');
  await desk.settings.change(() => ({ language: 'en' }), false);
  expect(await handlers.wording({ authorities: ['ustr', 'nobody'] }, POPUP)).toMatchObject({
    language: 'en',
    authorityNames: { ustr: 'USTR', nobody: 'nobody' },
  });
  await desk.settings.change(() => ({ language: 'fi' }), false);
  expect((await handlers.wording({ authorities: [] }, POPUP)).language).toBe('en');
});
