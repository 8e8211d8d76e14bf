import { beforeAll, expect, test } from 'vitest';
import { type DemoPage, renderDocument } from '../../src/demo/demo-page.ts';
import { licensedServicePage } from '../../src/demo/pages/about-the-film.ts';
import { ordinaryPage } from '../../src/demo/pages/ordinary.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { openPopupPage, press } from './harness/popup-page.ts';
import {
  expectBadge,
  expectBanner,
  expectBannerGone,
  expectReadable,
  goTo,
  openReadableTab,
  openTab,
} from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

/** Two films have this title, and nothing on the page tells them apart. */
const solarisPage: DemoPage = {
  address: 'https://two-films.example/films/solaris',
  body: renderDocument({
    title: 'Solaris - Watch online',
    head: '',
    body: '<video controls></video>',
  }),
};

const session = useSession({ pages: [solarisPage] });

beforeAll(() => choose(session(), { region: 'US', language: 'en' }));

test('“This page does not offer the film” takes the banner away until it is undone, for that page only', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  const popup = await openPopupPage(session(), tab);
  await popup.click('.wrong summary');
  await press(popup, 'This page does not offer the film');
  await popup.waitForSelector('.aside');
  await expectBannerGone(session(), tab);
  await expectBadge(session(), tab, 'nothing');
  const { corrections } = await session().ask('settings', { isPrivate: false });
  expect(JSON.stringify(corrections)).not.toContain(new URL(seedPage.address).pathname);

  await press(popup, 'Undo');
  await expectBanner(session(), tab);
  await popup.close();
});

test('an allowed site stays quiet after a restart, until it is taken off the list', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  const popup = await openPopupPage(session(), tab);
  await popup.click('.wrong summary');
  await press(popup, 'Never flag this site');
  await expectBannerGone(session(), tab);

  await session().restart();
  const later = await openTab(session(), seedPage.address);
  const again = await openPopupPage(session(), later);
  expect(await again.$eval('.aside', (note) => note.textContent)).toContain('You chose not to be told');
  await press(again, 'Undo');
  await expectBanner(session(), later);
});

test('a page about no film asks which one, finds it as one types, and answers by keyboard alone', async () => {
  const tab = await openReadableTab(session(), ordinaryPage.address);
  const popup = await openPopupPage(session(), tab);
  await popup.focus('[role=combobox]');
  await popup.keyboard.type('the interv');
  await popup.waitForSelector('[role=option]');
  await popup.keyboard.press('ArrowDown');
  expect(await popup.$eval('[aria-selected=true]', (option) => option.textContent)).toContain(
    'The Interview',
  );
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.answer');
  expect(await popup.$eval('h1', (title) => title.textContent)).toContain('The Interview');

  // Said to be the film of this page, it is remembered with it.
  await press(popup, 'This page is about it');
  await popup.waitForFunction(() => document.body.textContent?.includes('You said which film'));
  await goTo(session(), tab.page, licensedServicePage.address);
  await goTo(session(), tab.page, ordinaryPage.address);
  await expectReadable(session(), tab);
  const later = await openPopupPage(session(), tab);
  expect(await later.$eval('h1', (title) => title.textContent)).toContain('The Interview');
});

test('of two films with one title the reader says which the page is about, and that is remembered for it', async () => {
  const tab = await openReadableTab(session(), solarisPage.address);
  const popup = await openPopupPage(session(), tab);
  const choices = () => popup.$$eval('.chooser button', (all) => all.map((one) => one.textContent));
  expect(await choices()).toEqual(expect.arrayContaining(['Solaris (1972)', 'Solaris (2002)']));
  await press(popup, 'Solaris (1972)');
  await popup.waitForFunction(() => document.body.textContent?.includes('You said which film'));
  expect(await choices()).toEqual([]);

  await goTo(session(), tab.page, licensedServicePage.address);
  await goTo(session(), tab.page, solarisPage.address);
  await expectReadable(session(), tab);
  const later = await openPopupPage(session(), tab);
  expect(await later.$eval('h1', (title) => title.textContent)).toContain('Solaris (1972)');
  expect(await later.$('.chooser')).toBeNull();
});
