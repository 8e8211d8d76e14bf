import { beforeAll, describe, expect, test } from 'vitest';
import { readBannerText } from '../../src/cli/browsers/banner.ts';
import type { DemoPage } from '../../src/demo/demo-page.ts';
import {
  articlePage,
  imdbPage,
  letterboxdPage,
  licensedServicePage,
  wikipediaPage,
} from '../../src/demo/pages/about-the-film.ts';
import { loginPage, musicSectionPage, soundtrackPage } from '../../src/demo/pages/listed-without-film.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { unlistedDownloadPage } from '../../src/demo/pages/unlisted-download.ts';
import { readReport } from './harness/read-report.ts';
import { expectBadge, expectBanner, expectNoBanner, openTab, type Tab } from './harness/tab.ts';
import { choose, SEED_DAY, useSession } from './harness/use-session.ts';

const session = useSession();

/** Milliseconds. The content script looks at once and a last time after 1,500; a banner comes within 500 of that. */
const QUIET_TIME = 2_500;

const quietPages: readonly (readonly [string, DemoPage])[] = [
  ['a newspaper article on the same story', articlePage],
  ['the film’s Wikipedia page', wikipediaPage],
  ['its IMDb page', imdbPage],
  ['its Letterboxd page', letterboxdPage],
  ['the listed site’s login page', loginPage],
  ['its music section', musicSectionPage],
  ['an album of the film’s name on it', soundtrackPage],
  ['a licensed service’s page of the film', licensedServicePage],
];

describe.each([SEED_DAY, null])('with what is known on %s', (asOf) => {
  const opened = new Map<DemoPage, Tab>();
  const tabOf = (page: DemoPage): Tab => {
    const tab = opened.get(page);
    if (!tab) throw new Error(`${page.address} is not open`);
    return tab;
  };

  beforeAll(async () => {
    await choose(session(), { region: 'RU', language: 'en', asOf });
    // All at once, so that one wait is enough for them; the page with a banner comes last and has the least time.
    for (const page of [...quietPages.map(([, one]) => one), seedPage]) {
      opened.set(page, await openTab(session(), page.address));
    }
    await new Promise((resolve) => setTimeout(resolve, QUIET_TIME));
  });

  // Without this the tests below would hold for an extension that never says anything, or says it later.
  test('there is a banner on the seed page', async () => {
    expect(await readBannerText(session().driver, tabOf(seedPage).page)).toContain('The Interview');
  });

  test.each(quietPages)('there is none on %s', async (_, page) => {
    const tab = tabOf(page);
    expect(await readBannerText(session().driver, tab.page)).toBeNull();
    expect((await readReport(session(), tab)).verdict.flag).toBe('none');
    // Seen by the reader too it stays as it is.
    await tab.page.bringToFront();
    expect(await readBannerText(session().driver, tab.page)).toBeNull();
    await tab.page.close();
  });
});

test('a download on a host that nobody has named is suspected, in its own words', async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
  const tab = await openTab(session(), unlistedDownloadPage.address);
  const banner = await expectBanner(session(), tab);
  expect(banner).toContain('This page links a download named The.Interview.2014.1080p.WEB-DL.x264');
  expect(banner).toContain('No list names this site');
  const listed = await openTab(session(), seedPage.address);
  await expectBanner(session(), listed);
  await expectBadge(session(), tab, 'suspected');
  await expectBadge(session(), listed, 'listed');
});

test('the badge of a licensed service is its own, and other pages have none', async () => {
  const licensed = await openTab(session(), licensedServicePage.address);
  await expectBadge(session(), licensed, 'licensed');
  const article = await openTab(session(), articlePage.address);
  await expectNoBanner(session(), article);
  await expectBadge(session(), article, 'nothing');
});
