import { expect, test } from 'vitest';
import { createPageHandlers } from '../../../src/background/page-handlers.ts';
import { createSurfaceHandlers } from '../../../src/background/surface-handlers.ts';
import { createPage } from '../../../src/core/page/page.ts';
import type { Correction } from '../../../src/messages/settings.ts';
import { createFakeDesk, createTab } from '../fake-desk.ts';

const PAGE = createPage({
  address: 'https://listed.example/topic/1',
  title: 'The Interview (2014) WEB-DL 1080p',
});

/** A popup over tab 7, which shows a flagged page. */
async function start(isPrivate = false) {
  const fake = createFakeDesk({ tabs: [createTab(7, isPrivate)] });
  const handlers = createSurfaceHandlers(fake.desk);
  const popup = { from: 'surface', tabId: null, isPrivate: false } as const;
  const page = { from: 'page', tabId: 7, isPrivate } as const;
  const { pageKey } = await handlers['report-page']({ tabId: 7, page: PAGE }, popup);
  return {
    ...fake,
    pageKey,
    correct: async (is: Correction['is'] | null, key = pageKey) =>
      handlers['correct-page']({ tabId: 7, pageKey: key, is }, popup),
    allow: async (isAllowed: boolean) => handlers['allow-site']({ tabId: 7, pageKey, isAllowed }, popup),
    readAgain: async () => createPageHandlers(fake.desk)['page-read']({ page: PAGE }, page),
    settings: async () => handlers.settings({ isPrivate }, popup),
  };
}

test('“not a source” takes flag, badge and banner away on that page, and can be taken back', async () => {
  const { correct, readAgain, badges, sent } = await start();
  expect((await correct({ kind: 'not-a-source' })).verdict.flag).toBe('none');
  expect(badges.get(7)).toMatchObject({ text: '' });
  expect(sent).toContainEqual({ tabId: 7, name: 'look-again' });
  expect(await readAgain()).toEqual({ show: 'nothing' });
  expect((await correct(null)).verdict.flag).toBe('listed');
  expect(await readAgain()).toMatchObject({ show: 'banner' });
});

test('a film the reader names is answered for from then on', async () => {
  const { correct, readAgain } = await start();
  const film = { id: null, title: 'Another Film', year: 1999 };
  await correct({ kind: 'film', film });
  expect(await readAgain()).toMatchObject({ report: { verdict: { film } } });
});

test('an allowed site is never flagged until it is taken off the list', async () => {
  const { allow, readAgain, settings } = await start();
  expect((await allow(true)).verdict.flag).toBe('none');
  expect(await readAgain()).toEqual({ show: 'nothing' });
  expect((await settings()).allowed).toEqual([{ host: 'listed.example', on: '2026-11-23' }]);
  expect((await allow(false)).verdict.flag).toBe('listed');
  expect((await settings()).allowed).toEqual([]);
});

test('what is kept of a page does not tell its address', async () => {
  const { correct, local } = await start();
  await correct({ kind: 'no-film' });
  expect(JSON.stringify([...local.content])).not.toContain('topic');
});

test('in a private window a correction holds and is not written to disk', async () => {
  const { correct, allow, readAgain, local } = await start(true);
  await correct({ kind: 'no-film' });
  await allow(true);
  expect(await readAgain()).toEqual({ show: 'nothing' });
  expect(local.content.size).toBe(0);
});

test('a page the tab no longer shows is not corrected', async () => {
  const { correct, settings } = await start();
  await expect(correct({ kind: 'no-film' }, 'another')).rejects.toThrow('another page');
  expect((await settings()).corrections).toEqual([]);
});
