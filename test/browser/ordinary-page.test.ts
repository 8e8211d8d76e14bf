import { beforeAll, expect, test } from 'vitest';
import { type DemoPage, renderDocument } from '../../src/demo/demo-page.ts';
import { ordinaryPage } from '../../src/demo/pages/ordinary.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { putWorkerToRest } from './harness/controls.ts';
import { readOverTab } from './harness/popup-over-tab.ts';
import { expectBanner, expectNoBanner, openTab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

/** Nothing of it tells at once: the site is unknown, the title no release, and no magnet is linked. */
const torrentPage: DemoPage = {
  address: 'https://torrent-only.example/the-interview-2014',
  body: renderDocument({
    title: 'The Interview (2014)',
    head: '',
    body: '<a href="/The.Interview.2014.1080p.WEB-DL.x264.torrent">The.Interview.2014.1080p.WEB-DL.x264</a>',
  }),
};

const session = useSession({ pages: [torrentPage] });

beforeAll(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
});

test('on an ordinary page nobody wakes the worker, and nothing in the document changes', async () => {
  await putWorkerToRest(session().controls);
  const tab = await openTab(session(), ordinaryPage.address);
  await expectNoBanner(session(), tab);
  expect(await session().controls.isWorkerRunning()).toBe(false);
  expect(await tab.page.evaluate(() => Reflect.get(window, 'changesSeen'))).toBe(0);
  expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

// The control: the same signs do show on a page that is flagged.
test('on a flagged page the worker wakes', async () => {
  await session().controls.killWorker();
  await expectBanner(session(), await openTab(session(), seedPage.address));
  expect(await session().controls.isWorkerRunning()).toBe(true);
});

test('a page that is told by its second look alone has its banner then', async () => {
  const text = await expectBanner(session(), await openTab(session(), torrentPage.address));
  expect(text).toContain('The Interview');
});

test('the popup over a page that still waits for its second look answers at once', async () => {
  const tab = await openTab(session(), ordinaryPage.address);
  expect(await readOverTab(session(), tab)).toContain('No film recognised on this page');
  expect(await tab.page.evaluate(() => Reflect.get(window, 'changesSeen'))).toBe(0);
});
