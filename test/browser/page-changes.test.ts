import { beforeAll, expect, test } from 'vitest';
import { lateTitlePage, singlePageApp } from '../../src/demo/pages/changing.ts';
import { nextPage, prerenderedPage, prerenderingPage, shownAddress } from '../../src/demo/pages/going.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import {
  expectBadge,
  expectBanner,
  expectBannerGone,
  expectNoBanner,
  goTo,
  openTab,
  type Tab,
} from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const session = useSession();

beforeAll(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
});

test('an address that changes without a reload is looked at again, both ways', async () => {
  const tab = await openTab(session(), singlePageApp.address);
  await expectNoBanner(session(), tab);
  await tab.page.click('#to-film');
  expect(await expectBanner(session(), tab)).toContain('The Interview');
  // By the page itself: the banner may stand over the button.
  await tab.page.evaluate(() => document.getElementById('to-program')?.click());
  await expectBannerGone(session(), tab);
  await expectBadge(session(), tab, 'nothing');
});

test('a title that comes late counts', async () => {
  const tab = await openTab(session(), lateTitlePage.address);
  expect(await expectBanner(session(), tab)).toContain('The Interview');
});

test('a page that comes back from the cache has its banner and badge', async () => {
  const tab = await openTab(session(), seedPage.address);
  // What a browser keeps is its own affair: once in hundreds of runs Firefox had let go of the page and loaded it anew.
  const wasKept =
    (await leaveAndComeBack(tab)) || (await leaveAndComeBack(tab)) || (await leaveAndComeBack(tab));
  expect(wasKept, 'the page came from the cache').toBe(true);
  await expectBanner(session(), tab);
  await expectBadge(session(), tab, 'listed');
});

/** Leaves the page when it has its banner, and comes back; true when the browser had kept it. */
async function leaveAndComeBack(tab: Tab): Promise<boolean> {
  await expectBanner(session(), tab);
  await expectBadge(session(), tab, 'listed');
  await tab.page.evaluate(() => Reflect.set(window, 'isKept', true));
  await goTo(session(), tab.page, nextPage.address);
  await expectNoBanner(session(), tab);
  // From the cache nothing loads, so there is no load to wait for.
  await tab.page.evaluate(() => history.back());
  await expect.poll(() => tab.page.evaluate(() => location.href)).toBe(seedPage.address);
  return tab.page.evaluate(() => Reflect.has(window, 'isKept'));
}

test('a page that the browser prepares before it is asked for gets its banner when it is shown, and not before', async () => {
  // Firefox prepares no pages: there the link is simply followed.
  const isPrepared = session().kind === 'chromium';
  const shown = shownAddress(isPrepared);
  session().opened.add(prerenderedPage.address).add(shown);
  const hasAsked = (address: string) => session().server.log.some(({ target }) => target === address);
  const tab = await openTab(session(), prerenderingPage.address);
  if (isPrepared) await expect.poll(() => hasAsked(prerenderedPage.address)).toBe(true);
  await expectNoBanner(session(), tab);
  await expectBadge(session(), tab, 'nothing');
  await tab.page.click('#topic');
  await expect.poll(() => hasAsked(shown)).toBe(true);
  expect(await expectBanner(session(), tab)).toContain('The Interview');
  await expectBadge(session(), tab, 'listed');
});
