import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { liveSources } from '../../src/live/live-sources.ts';
import { findOnDisk, listStored } from './harness/stored.ts';
import { expectBanner, openReadableTab, openTab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';
import {
  checkAddress,
  GOOD_TOKEN,
  livePages,
  OPEN_ID,
  regionsAddress,
  SECRET_ID,
  searchAddress,
  seedAddresses,
  wikidataAddress,
} from './live-service.ts';
import { filmPage } from './pages/film-page.ts';

const parasite = filmPage('parasite-2019', 'Parasite', 2019);
const session = useSession({ pages: [...(await livePages()), parasite], isOwn: true });
const hosts = liveSources.map(({ origin }) => new URL(origin).hostname);

beforeAll(async () => {
  await choose(session(), { region: 'PL', language: 'en', asOf: null });
  for (const { origin } of liveSources) await session().controls.grantWhenAsked(origin);
});

/** What was asked of the live sources' hosts; asked on purpose, so no stray. */
function listAsked(): string[] {
  const asked = session()
    .server.log.filter(({ via, target }) => via === 'request' && hosts.includes(new URL(target).hostname))
    .map(({ target }) => target);
  for (const address of asked) session().opened.add(address);
  return asked;
}

async function askedDuring<T>(
  task: () => Promise<T>,
): Promise<{ readonly asked: string[]; readonly reply: T }> {
  const before = listAsked().length;
  const reply = await task();
  return { asked: listAsked().slice(before), reply };
}

/** The popup's text over a page, once the live part has come to an end. */
async function readLivePopup(address = seedPage.address): Promise<string> {
  const tab = await openReadableTab(session(), address);
  const popup = await session().driver.openExtensionPage(`src/popup/index.html?tab=${tab.id}`);
  await popup.waitForSelector('.live:not([aria-busy="true"]), .live-off');
  const text = await popup.evaluate(() => document.body.innerText);
  await Promise.all([popup.close(), tab.page.close()]);
  return text;
}

async function useOptions<T>(task: (page: Page) => Promise<T>): Promise<T> {
  const page = await session().driver.openExtensionPage('src/options/index.html');
  await page.waitForSelector('.live-source input');
  await page.bringToFront();
  const outcome = await task(page);
  await page.close();
  return outcome;
}

async function waitForText(page: Page, text: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toContain(text);
}

const ask = (title: string, { region = 'PL', isPrivate = false } = {}) =>
  session().ask('live-answers', { film: { id: null, title, year: 2020 }, region, beside: [], isPrivate });

/** A token that was checked ends a pause. */
async function endPause(): Promise<void> {
  await session().ask('set-token', { id: 'tmdb', token: GOOD_TOKEN, isPrivate: false });
  listAsked();
}

test('the extension’s pages may reach the hosts of the live sources and no others', async () => {
  const policy = await session().desk.evaluate(
    () => (globalThis as unknown as ManifestGlobals).chrome.runtime.getManifest().content_security_policy,
  );
  const reach = /connect-src ([^;]*)/.exec(policy.extension_pages)?.[1]?.split(' ');
  expect(reach).toEqual(["'self'", 'https://api.themoviedb.org', 'https://query.wikidata.org']);
});

test('Firefox is told what the sources send, all of it optional; nothing is required', async () => {
  const manifest = JSON.parse(await readFile(join(inject('extensionDir'), 'manifest.json'), 'utf8'));
  const optional = [...new Set(liveSources.flatMap(({ dataTypes }) => dataTypes))].toSorted();
  // Chromium does not know the key.
  const told = { required: ['none'], optional };
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual(
    inject('browser') === 'firefox' ? told : undefined,
  );
  expect(optional).toEqual(['authenticationInfo', 'websiteContent']);
  expect(manifest.optional_host_permissions).toBeDefined();
  expect(manifest.host_permissions).toBeUndefined();
});

test('with no source switched on nothing is asked, and the popup says how to', async () => {
  const { asked, reply } = await askedDuring(() => readLivePopup());
  expect(reply).toContain('Choose live sources');
  expect(asked).toEqual([]);
});

test('a source is switched on by its own switch, and TMDB checks the token on entry', async () => {
  const { asked } = await askedDuring(() =>
    useOptions(async (page) => {
      await page.click('.live-source input[type=checkbox]');
      await page.waitForSelector('.token-form input');
      await page.type('.token-form input', 'a-token-that-nobody-gave');
      await page.click('.token-form button');
      await waitForText(page, 'did not accept this token');
      await page.$eval('.token-form', (form) => form instanceof HTMLFormElement && form.reset());
      await page.type('.token-form input', GOOD_TOKEN);
      await page.click('.token-form button');
      await waitForText(page, 'A token is kept in this browser');
    }),
  );
  expect(asked).toEqual([checkAddress, checkAddress]);
  const statuses = await session().ask('sources', { isPrivate: false });
  expect(statuses).toMatchObject([
    { id: 'tmdb', isOn: true, hasAccess: true, hasToken: true },
    { id: 'wikidata', isOn: false, hasToken: false },
  ]);
});

test('the popup shows what TMDB has, asked by number at one host only, with its thanks', async () => {
  const { asked, reply } = await askedDuring(() => readLivePopup());
  // What follows the film's number is asked at once, in whatever order the connections bring it.
  expect(asked[0]).toBe(seedAddresses[0]);
  expect(asked.toSorted()).toEqual(seedAddresses.toSorted());
  expect(reply).toContain('Offered in Poland.');
  expect(reply).toContain('according to JustWatch (TMDB)');
  expect(reply).toContain('not endorsed or certified by TMDB');
});

test('asked again it needs no network, not even after the worker has died', async () => {
  await session().controls.killWorker();
  const { asked, reply } = await askedDuring(() => readLivePopup());
  expect(reply).toContain('Offered in Poland.');
  expect(asked).toEqual([]);
});

test('a second source is asked at its own host and gives links without a region', async () => {
  await useOptions(async (page) => {
    const [, second] = await page.$$('.live-source input[type=checkbox]');
    await second?.click();
    await page.waitForSelector('.live-source:nth-child(2) input:checked');
  });
  const { asked, reply } = await askedDuring(() => readLivePopup());
  expect(asked).toEqual([await wikidataAddress()]);
  expect(reply).toContain('Pages of this film, region not confirmed');
  expect(reply).toContain('Kinopoisk');
  expect(reply).toContain('CC0');
});

describe('a film', () => {
  test('without a number is asked for by title and year only', async () => {
    const { asked, reply } = await askedDuring(() => ask('Open Film'));
    expect(asked.slice(0, 1)).toEqual([searchAddress('Open Film')]);
    expect(asked).toContain(regionsAddress);
    expect(asked).toHaveLength(3);
    expect(reply.availability).toMatchObject({ state: 'here', region: 'PL' });
  });

  test('that a source covers and has no offers of is none known; where it does not cover, unknown', async () => {
    const states = await Promise.all(
      ['KE', 'AQ'].map(async (region) => (await ask('Nowhere Film', { region })).availability?.state),
    );
    listAsked();
    expect(states).toEqual(['none-known', 'unknown']);
  });

  test.each(['Unknown Film', 'Wrong Film'])('%s is not found and makes no claim', async (title) => {
    const { reply } = await askedDuring(() => ask(title));
    expect(reply).toMatchObject({
      availability: { state: 'unknown', here: [] },
      outcomes: [{ id: 'tmdb', failure: null, answer: { isFound: false } }, { failure: 'no-id' }],
    });
  });
});

test('an address that TMDB does not have is a film that it does not know', async () => {
  const { reply } = await askedDuring(() => ask('Film Without An Address'));
  expect(reply.outcomes[0]).toMatchObject({ id: 'tmdb', failure: 'not-found', answer: null });
});

describe('a source that fails', () => {
  afterEach(endPause);

  test.each([
    ['busy', 'Busy Film'],
    ['broken', 'Broken Film'],
    ['malformed', 'Odd Film'],
    // Longer than any answer of theirs.
    ['malformed', 'Endless Film'],
    ['bad-token', 'Refused Film'],
    ['offline', 'Cut Film'],
    // A redirect leads to another host, which is never asked: it would be a stray.
    ['offline', 'Moved Film'],
    ['slow', 'Slow Film'],
  ] as const)('%s (%s) is told in time, and the source is left alone for a while', async (failure, title) => {
    const started = Date.now();
    const { asked, reply } = await askedDuring(() => ask(title));
    expect(reply.outcomes).toMatchObject([{ id: 'tmdb', failure, answer: null }, {}]);
    expect(Date.now() - started).toBeLessThan(7000);
    expect(asked).toHaveLength(1);
    const again = await askedDuring(() => ask(`${title} Again`));
    expect(again.reply.outcomes[0]).toMatchObject({ failure });
    expect(again.asked).toEqual([]);
  });

  test('by an answer about another film is not believed', async () => {
    const before = listAsked().length;
    const { outcomes, availability } = await ask('Mistaken Film');
    // The regions are asked for beside the film, and the answer about the film ends it before theirs has come.
    await expect.poll(() => listAsked().slice(before)).toContain(regionsAddress);
    expect(outcomes[0]).toMatchObject({ failure: 'malformed', answer: null });
    expect(availability).toBeNull();
  });

  test('leaves the answer of the lists as it is, with one plain sentence', async () => {
    await ask('Busy Film');
    listAsked();
    const { asked, reply } = await askedDuring(() => readLivePopup(parasite.address));
    expect(asked).toEqual([]);
    expect(reply).toContain('No offer known to us in Poland');
    expect(reply).toContain('TMDB asked for a pause. Watchright will ask again later.');
  });
});

test('the token is in nothing that a content script can read', async () => {
  expect(JSON.stringify(await listStored(session()))).not.toContain(GOOD_TOKEN);
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  const seen = await tab.page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...Object.keys(localStorage),
  ]);
  expect(seen).toEqual([]);
  await tab.page.close();
});

test('a private window leaves nothing on disk; the same question in a normal one does', async () => {
  await session().allowPrivateWindows();
  const secret = await askedDuring(() => ask('Secret Film', { isPrivate: true }));
  expect(secret.reply.availability?.state).toBe('here');
  expect(await findOnDisk(session(), String(SECRET_ID))).toEqual([]);
  await expect.poll(() => findOnDisk(session(), String(OPEN_ID))).not.toEqual([]);
});

test('a permission that was taken away is missed before anything is asked, and said', async () => {
  await session().controls.takeAccess('https://api.themoviedb.org');
  const { asked, reply } = await askedDuring(() => ask('Another Film'));
  expect(reply.outcomes[0]).toMatchObject({ id: 'tmdb', failure: 'no-permission' });
  expect(asked).toEqual([]);
});

interface ManifestGlobals {
  readonly chrome: {
    readonly runtime: {
      getManifest(): { readonly content_security_policy: { readonly extension_pages: string } };
    };
  };
}
