import { beforeEach, expect, test } from 'vitest';
import { readBannerText } from '../../src/cli/browsers/banner.ts';
import { strictPolicyPage } from '../../src/demo/pages/defensive.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { unlistedDownloadPage } from '../../src/demo/pages/unlisted-download.ts';
import {
  dismissInBanner,
  expectBanner,
  expectBannerGone,
  expectNoBanner,
  listExtensionPages,
  openTab,
  pressInBanner,
  type Tab,
} from './harness/tab.ts';
import { choose, expectDismissals, useSession } from './harness/use-session.ts';

const session = useSession();
let tab: Tab;

beforeEach(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null, dismissals: [] });
  tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
});

test('it moves nothing on the page', async () => {
  // Measured with and without it in one go, because the banner puts itself back.
  const [withBanner, without] = await tab.page.evaluate(() => {
    const measure = () => [
      document.documentElement.scrollHeight,
      document.documentElement.scrollWidth,
      document.body.offsetTop,
      document.body.offsetHeight,
    ];
    const before = measure();
    for (const child of [...document.documentElement.children]) {
      if (child !== document.head && child !== document.body) child.remove();
    }
    return [before, measure()];
  });
  expect(withBanner).toEqual(without);
});

test('it takes no clicks beside its card', async () => {
  const under = await tab.page.evaluate(() =>
    [
      [8, 20],
      [8, 60],
      [innerWidth / 2, 300],
    ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.tagName),
  );
  expect(under).not.toContain('WATCHRIGHT-BANNER');
});

test('it takes no focus, and Escape closes it only from inside', async () => {
  expect(await tab.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await tab.page.bringToFront();
  await tab.page.keyboard.press('Escape');
  await expectBanner(session(), tab);
  await session().driver.callInBanner(tab.page, (root) => root.querySelector('button')?.focus());
  await tab.page.keyboard.press('Escape');
  await expectBannerGone(session(), tab);
});

test('a click that the page makes does nothing', async () => {
  await session().driver.callInBanner(tab.page, (root) => {
    for (const button of root.querySelectorAll('button')) button.click();
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  await expectBanner(session(), tab);
  expect((await session().ask('settings', { isPrivate: false })).dismissals).toEqual([]);
});

test('“More” unfolds in place, Escape folds it again, and the full answer opens from inside', async () => {
  const read = () => readBannerText(session().driver, tab.page);
  expect(await read()).not.toContain('magnet link');
  await pressInBanner(session(), tab, 'More');
  await expect.poll(read).toContain('This page has a magnet link');
  await tab.page.keyboard.press('Escape');
  await expect.poll(read).not.toContain('magnet link');
  await pressInBanner(session(), tab, 'More');

  const isOpen = async () =>
    (await listExtensionPages(session())).some((address) => address.includes('src/popup/index.html'));
  expect(await isOpen()).toBe(false);
  await pressInBanner(session(), tab, 'Full answer');
  await expect.poll(isOpen).toBe(true);
});

test('everything in it is reached by Tab and pressed by key', async () => {
  const { page } = tab;
  await page.bringToFront();
  const read = () => readBannerText(session().driver, page);
  const names = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press('Tab');
      const name = await session().driver.callInBanner(
        page,
        ({ activeElement }) =>
          activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '',
      );
      if (name) seen.push(name);
      // The page's own links come first, the banner last.
      else if (seen.length > 0) break;
      if (name === 'Close') break;
    }
    return seen;
  };
  const folded = await names();
  expect(folded.slice(-3)).toEqual(['More', 'Hide this banner', 'Close']);
  expect(folded.find((name) => name.startsWith('Search '))).toBeTruthy();

  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await expect.poll(read).toContain('This page has a magnet link');
  await page.keyboard.press('Escape');
  await expect.poll(read).not.toContain('magnet link');
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await expect.poll(read).toContain('Not here for 30 days');
});

test('“Not on this site” holds for every page of the site and for no other', async () => {
  await dismissInBanner(session(), tab, 'Not on this site');
  await expectBannerGone(session(), tab);
  await expectDismissals(session(), 1);
  await expectNoBanner(session(), await openTab(session(), strictPolicyPage.address));
  await expectBanner(session(), await openTab(session(), unlistedDownloadPage.address));
});
