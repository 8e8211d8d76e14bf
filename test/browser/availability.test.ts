import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { licensedServicePage } from '../../src/demo/pages/about-the-film.ts';
import type { Settings } from '../../src/messages/settings.ts';
import { openPopupPage, press } from './harness/popup-page.ts';
import { expectBadge, openReadableTab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';
import { filmPage } from './pages/film-page.ts';

/** Nobody is known to offer it now; made for Netflix and offered where that is; under a licence that lets anybody share it. */
const parasite = filmPage('parasite-2019', 'Parasite', 2019);
const underground = filmPage('6-underground', '6 Underground', 2019);
const sintel = filmPage('sintel', 'Sintel', 2010);
const session = useSession({ pages: [parasite, underground, sintel] });

const READER = {
  region: 'PL',
  otherRegions: [],
  myServices: [],
  language: 'en',
  asOf: null,
  badgeSaysMine: false,
} as const;

beforeEach(() => choose(session(), READER));

const settings = (): Promise<Settings> => session().ask('settings', { isPrivate: false });

async function openOver(address: string): Promise<Page> {
  return openPopupPage(session(), await openReadableTab(session(), address));
}

const stateOf = (popup: Page): Promise<string> =>
  popup.$eval('.state', (state) => (state instanceof HTMLElement ? state.innerText : ''));

/** The parts of the answer from top to bottom, by what stands first in each. */
const partsOf = (popup: Page): Promise<string[]> =>
  popup.$$eval('.answer > *', (parts) =>
    parts.map(
      (part) => (part.querySelector('h2, h3, summary, strong, button, label') ?? part).textContent ?? '',
    ),
  );

describe('a film that nobody is known to offer', () => {
  test('is answered with what is not known, then with what can be done', async () => {
    const popup = await openOver(parasite.address);
    expect(await stateOf(popup)).toMatch(
      /^No offer known to us in Poland as of .* may still be on offer\.$/s,
    );
    expect(await partsOf(popup)).toEqual([
      'Where to watch',
      expect.stringContaining('No offer known to us'),
      'Search licensed services',
      'Tell me when it is offered in Poland',
      'Choose live sources',
      'Ask a service for it',
      'Compare with',
    ]);
  });

  test('is searched for in one click, by the title it is sold under there, with no word of the page', async () => {
    await choose(session(), { region: 'KR' });
    const popup = await openOver(parasite.address);
    const links = await popup.$$eval('.block > .tiles a', (all) =>
      all.map((one) => ({
        address: decodeURIComponent(one.getAttribute('href') ?? ''),
        rel: one.getAttribute('rel'),
        policy: one.getAttribute('referrerpolicy'),
      })),
    );
    expect(links.filter(({ address }) => address.includes('기생충'))).not.toEqual([]);
    expect(links.filter(({ address }) => address.includes('letterboxd'))).toEqual([]);
    for (const { rel, policy } of links) {
      expect([rel, policy]).toEqual(['noopener noreferrer', 'no-referrer']);
    }
  });

  test('can be asked of a service: its page for it, and the title ready to paste', async () => {
    const popup = await openOver(parasite.address);
    const request = await popup.waitForSelector('::-p-xpath(//summary[.="Ask a service for it"])');
    await request?.click();
    await popup.waitForSelector('.copy-title');
    expect(await popup.$eval('.copy-title bdi', (title) => title.textContent)).toBe('Parasite');
    expect(await popup.$$eval('.copy-title ~ .chips a', (all) => all.map((one) => one.href))).toEqual([
      'https://help.netflix.com/en/titlerequest',
    ]);
  });
});

test('a film that anybody may share says so, wherever the reader is', async () => {
  const popup = await openOver(sintel.address);
  // It comes with the parts that are loaded late.
  await expect
    .poll(() => popup.$eval('main', (main) => main.textContent))
    .toContain('Its makers let anybody share it: CC BY.');
});

describe('the region', () => {
  test('is a guess until the reader confirms it, in one click', async () => {
    await choose(session(), { region: null });
    const { guessed } = await session().ask('regions', null);
    const popup = await openOver(parasite.address);
    expect(await popup.$eval('.region-note', (note) => note.textContent)).toContain('guessed');
    await popup.click('.region-note button');
    await expect.poll(settings).toMatchObject({ region: guessed });
    await expect.poll(() => popup.$('.region-note')).toBeNull();
  });

  test('is switched in one click to look elsewhere, and kept only when the reader says so', async () => {
    const popup = await openOver(underground.address);
    expect(await stateOf(popup)).toBe('Offered in Poland.');
    await popup.select('#region', 'RU');
    await expect.poll(() => stateOf(popup)).toMatch(/^No offer known to us in Russia as of .*Offered in /s);
    expect(await settings()).toMatchObject({ region: 'PL' });
    // The reader's own stands beside what is looked at.
    await popup.waitForSelector('.beside-line');
    expect(await popup.$$eval('.beside-line', (all) => all.map((one) => one.textContent))).toEqual([
      expect.stringMatching(/^Poland Netflix Subscription/),
    ]);
    await press(popup, 'Make this my region');
    await expect.poll(settings).toMatchObject({ region: 'RU' });
  });

  test('has others beside it, each with its best offer, and each opens its whole answer', async () => {
    const popup = await openOver(underground.address);
    await popup.select('#region-add', 'CN');
    await popup.select('#region-add', 'SE');
    await expect.poll(settings).toMatchObject({ otherRegions: ['CN', 'SE'] });
    const lines = () => popup.$$eval('.beside-line', (all) => all.map((one) => one.textContent));
    await expect
      .poll(lines)
      .toEqual(['China No offer known to us', expect.stringMatching(/^Sweden Netflix Subscription/)]);
    await press(popup, (await lines())[1] ?? '');
    await expect.poll(() => stateOf(popup)).toBe('Offered in Sweden.');
  });
});

test('a service with a star comes first, is called the reader’s own, and the toolbar button says that it has the film', async () => {
  await choose(session(), { badgeSaysMine: true });
  const tab = await openReadableTab(session(), underground.address);
  await expectBadge(session(), tab, 'nothing');
  const popup = await openPopupPage(session(), tab);
  await popup.click('.row-line .star');
  await popup.waitForSelector('.row .yours');
  expect(await settings()).toMatchObject({ myServices: ['netflix'] });
  await expectBadge(session(), tab, 'mine');
  expect(await readButtonTitle(tab.id)).toContain('Netflix');
  // On a film that it is not known to have, it is the first to search.
  const other = await openOver(parasite.address);
  expect(await other.$eval('.block > .tiles bdi', (name) => name.textContent)).toBe('Netflix');
});

test('on a licensed service’s page of the film the popup says so, and shows where else it may be', async () => {
  await choose(session(), { region: 'RU' });
  const popup = await openOver(licensedServicePage.address);
  const text = await popup.$eval('main', (main) => main.textContent);
  expect(text).toContain('Ivi is a licensed service');
  const names = await popup.$$eval('.tiles bdi', (all) => all.map((one) => one.textContent));
  expect(names).toContain('Okko');
  expect(names).not.toContain('Ivi');
});

interface ActionGlobals {
  readonly chrome: { readonly action: { getTitle(tab: { tabId: number }): Promise<string> } };
}

const readButtonTitle = (tabId: number): Promise<string> =>
  session().desk.evaluate(
    (id) => (globalThis as unknown as ActionGlobals).chrome.action.getTitle({ tabId: id }),
    tabId,
  );
