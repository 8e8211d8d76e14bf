import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBannerArea, readBannerText, waitForBanner } from '../../src/cli/browsers/banner.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { choose, useSession } from './harness/use-session.ts';
import { openWatched, readDiary } from './harness/watched-page.ts';
import {
  barPages,
  cloningPage,
  dialogPage,
  fullScreenPage,
  latePages,
  redrawnPage,
  strangePages,
  towerPage,
  unsettingPage,
} from './pages/strange-pages.ts';

const session = useSession({ pages: [...strangePages, ...barPages, ...latePages, fullScreenPage] });
const opened = new Map<string, Page>();

/** The tab of a page that was opened before the first test. */
function pageOf({ address }: { readonly address: string }): Page {
  const page = opened.get(address);
  if (!page) throw new Error(`${address} is not open`);
  return page;
}

const waitFor = (page: Page) => waitForBanner(session().driver, page, 10_000);
const areaOf = (page: Page) => findBannerArea(session().driver, page);
const isVisible = (page: Page) =>
  session().driver.callInBanner(page, (root) => root.firstElementChild?.checkVisibility() ?? false);

beforeAll(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
  // All at once, so that their banners come while the next ones load.
  for (const { address } of [seedPage, ...strangePages, ...barPages]) {
    opened.set(address, await openWatched(session(), address));
  }
  await new Promise((resolve) => setTimeout(resolve, 2_500));
});

describe.each(strangePages)('a page $is', (strange) => {
  test(`banner ${strange.banner}, page unharmed`, async () => {
    const page = pageOf(strange);
    await page.bringToFront();
    if (strange.banner === 'shown') expect(await waitFor(page)).toContain('The Interview');
    else expect(await readBannerText(session().driver, page)).toBeNull();
    const { troubles, shift, before, now, guests } = await readDiary(page);
    expect(troubles).toEqual([]);
    expect(shift).toBe(0);
    if (strange !== cloningPage && strange !== redrawnPage) expect(now).toBe(before);
    expect(guests.length).toBe(strange.banner === 'shown' || strange === cloningPage ? 1 : 0);
  });
});

test('what the page sets for everything does not reach the banner', async () => {
  await expect.poll(() => areaOf(pageOf(seedPage))).not.toBeNull();
  const usual = await areaOf(pageOf(seedPage));
  await expect.poll(() => areaOf(pageOf(unsettingPage))).toEqual(usual);
  const groundOf = (page: Page) =>
    session().driver.callInBanner(page, (root) => {
      const card = root.firstElementChild;
      return card && [getComputedStyle(card).backgroundColor, getComputedStyle(card).fontFamily];
    });
  expect(await groundOf(pageOf(unsettingPage))).toEqual(await groundOf(pageOf(seedPage)));
});

test('a cover of the greatest z-index does not hide it', async () => {
  const page = pageOf(towerPage);
  const { x = 0, y = 0 } = (await areaOf(page)) ?? {};
  const over = await page.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.localName,
    x + 30,
    y + 30,
  );
  expect(over).toBe('watchright-banner');
});

test('a modal dialog stays in front and keeps the focus', async () => {
  const state = await pageOf(dialogPage).evaluate(() => {
    const box = document.getElementById('own')?.getBoundingClientRect();
    const over = box && document.elementFromPoint(box.x + 5, box.y + 5)?.localName;
    return [over, document.activeElement?.id];
  });
  expect(state).toEqual(['dialog', 'choice']);
});

test('there is no fight with a page that puts copies in our place', async () => {
  const count = () => pageOf(cloningPage).evaluate(() => Number(Reflect.get(window, 'cloned')));
  const settled = await count();
  expect(settled).toBeLessThanOrEqual(3);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await count()).toBe(settled);
});

test('a page that replaces its root has the banner in the new one', async () => {
  const page = pageOf(redrawnPage);
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'isRedrawn'))).toBe(true);
  expect(await waitFor(page)).toContain('The Interview');
});

describe.each(barPages)('with $bars', (page) => {
  test(`the banner goes to the ${page.edge} and covers nothing of it`, async () => {
    const tab = pageOf(page);
    await tab.bringToFront();
    expect(await waitFor(tab)).not.toBeNull();
    const card = await areaOf(tab);
    if (!card) throw new Error('no banner');
    const bars = await tab.evaluate(() =>
      [...document.querySelectorAll('[data-bar]')].map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    const covered = bars.filter(({ top, bottom }) => card.y < bottom && card.y + card.height > top);
    expect(covered).toEqual([]);
    expect(card.y < 450 ? 'top' : 'bottom').toBe(page.edge);
  });
});

test.each(latePages)(
  'it makes way for $bars, and the page has no layout shift of it',
  async ({ address }) => {
    const page = await openWatched(session(), address);
    await page.bringToFront();
    expect(await waitFor(page)).not.toBeNull();
    await page.waitForFunction(() => document.querySelector('[data-bar]')?.checkVisibility());
    await expect.poll(async () => (await areaOf(page))?.y ?? 0).toBeGreaterThan(450);
    expect(await isVisible(page)).toBe(true);
    expect((await readDiary(page)).shift).toBe(0);
  },
);

test('it stays where it is under the reader’s hand', async () => {
  const page = await openWatched(session(), seedPage.address);
  await page.bringToFront();
  await waitFor(page);
  await session().driver.callInBanner(page, (root) => root.querySelector('button')?.focus());
  const before = await areaOf(page);
  await page.evaluate(() => {
    const bar = '<div style="position: fixed; top: 0; left: 0; right: 0; height: 70px">Cookies?</div>';
    document.body.insertAdjacentHTML('beforeend', bar);
  });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await areaOf(page)).toEqual(before);
});

test('behind a film in full screen it is gone, and afterwards it is back', async () => {
  const page = await openWatched(session(), fullScreenPage.address);
  expect(await waitFor(page)).not.toBeNull();
  expect(await isVisible(page)).toBe(true);
  await page.bringToFront();
  await page.click('#fill');
  await expect.poll(() => isVisible(page)).toBe(false);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => isVisible(page)).toBe(true);
});

test('on a phone it is a sheet at the bottom, as wide as the window', async () => {
  const page = await openWatched(session(), seedPage.address, 360);
  expect(await waitFor(page)).not.toBeNull();
  const area = await areaOf(page);
  expect(area).toMatchObject({ x: 0, width: 360 });
  expect((area?.y ?? 0) + (area?.height ?? 0)).toBeCloseTo(900, 0);
});

test('it is not printed', async () => {
  const rules = await session().driver.callInBanner(pageOf(seedPage), (root) =>
    root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
  );
  const printed = rules?.filter((text) => /@media print/.test(text)) ?? [];
  expect(printed.join()).toMatch(/:host \{ display: none !important; \}/);
});
