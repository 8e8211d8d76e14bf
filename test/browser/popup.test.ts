import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { takeBannerPicture } from '../../src/cli/browsers/banner.ts';
import { articlePage, licensedServicePage } from '../../src/demo/pages/about-the-film.ts';
import { loginPage } from '../../src/demo/pages/listed-without-film.ts';
import { ordinaryPage } from '../../src/demo/pages/ordinary.ts';
import { paperPage } from '../../src/demo/pages/paper.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { readOverTab } from './harness/popup-over-tab.ts';
import { openPopupPage, press } from './harness/popup-page.ts';
import { expectBanner, goTo, openReadableTab, openTab, readPopup, type Tab } from './harness/tab.ts';
import { choose, SEED_DAY, useSession } from './harness/use-session.ts';

const session = useSession({ isOwn: true });
const screens = join(import.meta.dirname, '../../dist/screens');

beforeAll(async () => {
  await mkdir(screens, { recursive: true });
  await choose(session(), { region: 'RU', language: 'en', asOf: SEED_DAY });
});

test('opens from the toolbar over a flagged page, with the full answer', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  const picture = `${screens}/${session().kind}` as const;
  await takeBannerPicture(session().driver, tab.page, `${picture}-banner.png`);
  const text = await readOverTab(session(), tab, `${picture}-popup.png`);
  expect(text).toContain('The Interview');
  expect(text).toContain('No offer known to us in Russia as of 26 December 2014');
});

test('says what a licensed service, a newspaper and a page without a film are', async () => {
  expect(await readPopup(session(), await openReadableTab(session(), licensedServicePage.address))).toContain(
    'is a licensed service',
  );
  expect(await readPopup(session(), await openReadableTab(session(), articlePage.address))).toContain(
    'The Hollywood Reporter: a news outlet',
  );
  expect(await readPopup(session(), await openReadableTab(session(), loginPage.address))).toContain(
    'No film recognised on this page',
  );
  // The gate stopped on this one: the popup has it read first.
  expect(await readPopup(session(), await openReadableTab(session(), ordinaryPage.address))).toContain(
    'No film recognised on this page',
  );
});

test('is dressed in full: by the style that stands in its page, and by the sheet that comes after the first paint', async () => {
  const tab = await openTab(session(), seedPage.address);
  const popup = await openPopupPage(session(), tab);
  const sheets = await popup.evaluate(() =>
    [...document.styleSheets].map(({ media, cssRules }) => ({
      media: media.mediaText,
      isFilled: cssRules.length > 0,
    })),
  );
  expect(sheets).toEqual([
    { media: '', isFilled: true },
    { media: 'all', isFilled: true },
  ]);
});

describe('on a page that no extension may read', () => {
  const notReadable = 'Watchright cannot read this kind of page';

  test.each(['about:blank', inject('browser') === 'chromium' ? 'chrome://version/' : 'about:support'])(
    'says so for %s',
    async (address) => {
      expect(await readPopup(session(), await openUnwatched(address))).toContain(notReadable);
    },
  );

  test('says so for a PDF', async () => {
    session().opened.add(paperPage.address);
    expect(await readOverTab(session(), await openUnwatched(paperPage.address))).toContain(notReadable);
  });

  test('a film searched for there is said to be of the past, and the way back keeps to it', async () => {
    const popup = await openPopupPage(session(), await openUnwatched('about:blank'));
    await popup.type('#search', 'the interview');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    const read = () => popup.$eval('main', (main) => main.textContent);
    await expect.poll(read).toContain('No offer known to us in Russia as of 26 December 2014');
    expect(await popup.$eval('.past', (past) => past.textContent)).toContain('26 December 2014');
    await press(popup, 'Back to today');
    await expect.poll(read).toMatch(/^The Interview.*known to us in Russia as of (?!26 December 2014)/);
    expect(await popup.$('.past')).toBeNull();
    await choose(session(), { region: 'RU', language: 'en', asOf: SEED_DAY });
  });

  /** Such pages have no load that puppeteer hears of in every browser. */
  async function openUnwatched(address: string): Promise<Tab> {
    const tab = await openTab(session(), ordinaryPage.address);
    await tab.page.goto(address, { timeout: 3_000 }).catch(() => null);
    return tab;
  }
});

test('answers on a tab that was open before the install', async () => {
  const page = await session().driver.browser.newPage();
  await session().reinstall(() => goTo(session(), page, seedPage.address));
  await choose(session(), { region: 'RU', language: 'en', asOf: SEED_DAY });
  const text = await readOverTab(session(), { page });
  expect(text).toContain('The Interview');
  expect(text).toContain('No offer known to us in Russia as of 26 December 2014');
});

test('without access to sites it says how to grant it, and a click on the button still reads the page', async () => {
  await session().controls.setSiteAccess(false);
  const tab = await openTab(session(), seedPage.address);
  expect(await readPopup(session(), tab)).toContain('Watchright has no access to this page');
  expect(await readOverTab(session(), tab)).toContain('The Interview');
  await session().controls.setSiteAccess(true);
  await tab.page.reload();
  await expectBanner(session(), tab);
});

test('speaks Russian where the reader does', async () => {
  await choose(session(), { region: 'RU', language: 'ru', asOf: SEED_DAY });
  const tab = await openTab(session(), seedPage.address);
  expect(await expectBanner(session(), tab)).toMatch(/[а-яё]{4}/i);
  expect(await readPopup(session(), tab)).toContain('26 декабря 2014');
});
