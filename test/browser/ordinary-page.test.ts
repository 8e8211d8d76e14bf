import { beforeAll, expect, test } from 'vitest';
import { type DemoPage, renderDocument } from '../../src/demo/demo-page.ts';
import { ordinaryPage } from '../../src/demo/pages/ordinary.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { putWorkerToRest } from './harness/controls.ts';
import { readOverTab } from './harness/popup-over-tab.ts';
import { expectBanner, expectNoBanner, openTab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const RELEASE = 'The.Interview.2014.1080p.WEB-DL.x264';

/** Nothing of it tells at once: the site is unknown, the title no release, and no magnet is linked. */
const torrentPage: DemoPage = {
  address: 'https://torrent-only.example/the-interview-2014',
  body: renderDocument({
    title: 'The Interview (2014)',
    head: '',
    body: `<a href="/${RELEASE}.torrent">${RELEASE}</a>`,
  }),
};

/** Nor of this one: without a number in the title it is not asked for magnets at once. */
const magnetPage: DemoPage = {
  address: 'https://magnet-only.example/the-interview',
  body: renderDocument({
    title: 'The Interview',
    head: '',
    body: `<a href="magnet:?xt=urn:btih:aa&amp;dn=${RELEASE}">${RELEASE}</a>`,
  }),
};

const session = useSession({ pages: [torrentPage, magnetPage] });

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

test.each([
  ['a torrent', torrentPage],
  ['a magnet under a title without a number', magnetPage],
])('a page that is told by its second look alone has its banner then: %s', async (_, { address }) => {
  expect(await expectBanner(session(), await openTab(session(), address))).toContain('The Interview');
});

test('the popup over a page that still waits for its second look answers at once', async () => {
  const tab = await openTab(session(), ordinaryPage.address);
  expect(await readOverTab(session(), tab)).toContain('No film recognised on this page');
  expect(await tab.page.evaluate(() => Reflect.get(window, 'changesSeen'))).toBe(0);
});
