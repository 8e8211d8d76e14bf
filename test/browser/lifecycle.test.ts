import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { loginPage } from '../../src/demo/pages/listed-without-film.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import {
  dismissInBanner,
  expectBanner,
  expectBannerGone,
  expectNoBanner,
  goTo,
  openTab,
  pressInBanner,
  readPopup,
} from './harness/tab.ts';
import { choose, expectDismissals, SEED_DAY, useSession } from './harness/use-session.ts';

const session = useSession();

/** How many closed roots and foreign elements the page has beside its own two. */
const countGuests = (page: { evaluate: (fn: () => number) => Promise<number> }) =>
  page.evaluate(() => document.documentElement.children.length - 2);

beforeEach(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: SEED_DAY, dismissals: [] });
});

test('the popup answers after the worker has died between page and popup', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  await session().controls.killWorker();
  expect(await readPopup(session(), tab)).toContain('No offer known to us in Russia as of 26 December 2014');
});

test('after the extension was reloaded under an open page there is one banner, and the next page has its own', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  // The script looks at the page once more after a while; when it can reach nobody then, it goes and takes its banner along.
  await sleep(2000);
  await session().reloadExtension();
  await expectBanner(session(), tab);
  expect(await countGuests(tab.page)).toBe(1);
  // A button of the orphaned banner must not throw; at worst it closes it.
  await pressInBanner(session(), tab, 'Close');
  await expectBannerGone(session(), tab);
  await goTo(session(), tab.page, loginPage.address);
  await expectNoBanner(session(), tab);
  await goTo(session(), tab.page, seedPage.address);
  await expectBanner(session(), tab);
  expect(await countGuests(tab.page)).toBe(1);
});

test('settings and “Not for this film” are kept when the browser is started again', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  await dismissInBanner(session(), tab, 'Not for this film');
  await expectBannerGone(session(), tab);
  await expectDismissals(session(), 1);
  const before = await session().ask('settings', { isPrivate: false });
  expect(before).toMatchObject({ region: 'RU', language: 'en', asOf: SEED_DAY });

  await session().restart();
  expect(await session().ask('settings', { isPrivate: false })).toEqual(before);
  await expectNoBanner(session(), await openTab(session(), seedPage.address));
  await choose(session(), { dismissals: [] });
  await expectBanner(session(), await openTab(session(), seedPage.address));
});
