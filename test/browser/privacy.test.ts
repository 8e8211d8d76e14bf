import { beforeAll, expect, test } from 'vitest';
import { demoPages } from '../../src/demo/demo-pages.ts';
import { prerenderedPage, shownAddress } from '../../src/demo/pages/going.ts';
import { paperPage } from '../../src/demo/pages/paper.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { openPopupPage } from './harness/popup-page.ts';
import { openPrivateTab } from './harness/private-tab.ts';
import { findOnDisk, listStored } from './harness/stored.ts';
import { dismissInBanner, expectBanner, expectBannerGone, openTab, readPopup } from './harness/tab.ts';
import {
  choose,
  expectDismissals,
  expectError,
  listStrayRequests,
  useSession,
} from './harness/use-session.ts';

const session = useSession({ isOwn: true });

beforeAll(async () => {
  await session().allowPrivateWindows();
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
});

test('nothing leaves the browser but the pages themselves, with banner and popup on each', {
  timeout: 180_000,
}, async () => {
  // Prepared by the browser, and telling that it is shown, because a page says so.
  for (const page of [prerenderedPage.address, shownAddress(false)]) session().opened.add(page);
  for (const { address } of demoPages) {
    // No load comes from the browsers' viewers of PDFs.
    if (address === paperPage.address) continue;
    const tab = await openTab(session(), address);
    await readPopup(session(), tab);
    await tab.page.close();
  }
  expect(listStrayRequests(session())).toEqual([]);
});

// The control: what a page asks for by itself is seen.
test('a request that nobody opened would be counted', async () => {
  const tab = await openTab(session(), seedPage.address);
  await tab.page.evaluate(() => fetch('https://elsewhere.example/seen', { mode: 'no-cors' }));
  expect(listStrayRequests(session()).join('\n')).toContain('https://elsewhere.example/seen');
  session().opened.add('https://elsewhere.example/seen');
});

test('the extension’s own policy stops a request even where code would make one', async () => {
  const outcome = await session().desk.evaluate(() =>
    fetch('https://elsewhere.example/from-us', { mode: 'no-cors' }).then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  // Firefox counts the refusal among the errors of the extension, Chromium does not.
  if (session().kind === 'firefox') await expectError(session(), 'elsewhere.example/from-us');
  expect(session().server.log.some(({ target }) => target.includes('from-us'))).toBe(false);
});

interface TabsGlobals {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly { readonly id?: number; readonly incognito: boolean }[]>;
      remove(tabs: readonly number[]): Promise<void>;
    };
  };
}

/** How many tabs there are in normal windows and in private ones. */
async function countTabs(): Promise<readonly [normal: number, inPrivate: number]> {
  const tabs = await session().desk.evaluate(() =>
    (globalThis as unknown as TabsGlobals).chrome.tabs.query({}),
  );
  const inPrivate = tabs.filter(({ incognito }) => incognito).length;
  return [tabs.length - inPrivate, inPrivate];
}

/**
 * The tab that came up is one of which the driver does not hear in every browser. A tab may go by itself in between, and
 * none is closed by a list that has one too many.
 */
async function closePrivateTabs(): Promise<void> {
  const countAfterClosing = async () => {
    await session().desk.evaluate(async () => {
      const { tabs } = (globalThis as unknown as TabsGlobals).chrome;
      const all = await tabs.query({});
      const ids = all.flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));
      await Promise.all(ids.map((id) => tabs.remove([id]).catch(() => undefined)));
    });
    return (await countTabs())[1];
  };
  await expect.poll(countAfterClosing).toBe(0);
}

test('a link followed in the popup of a private window opens in a private window', async () => {
  const tab = await openPrivateTab(session(), seedPage.address);
  // In a tab of its own the popup stands in a normal window, as Chromium's popups belong to one.
  const popup = await openPopupPage(session(), tab);
  const [normal, inPrivate] = await countTabs();
  session().opened.add(await popup.$eval('.tiles a', (link) => (link as HTMLAnchorElement).href));
  await popup.click('.tiles a');
  await expect.poll(countTabs).toEqual([normal, inPrivate + 1]);
  await Promise.all([popup.close(), closePrivateTabs()]);
});

/**
 * Where on the disk the choice of the last test is. Firefox packs what it stores: a text is cut wherever four letters of it
 * came before, so that each of its parts is looked for.
 */
async function findChoice(): Promise<readonly string[]> {
  const parts = ['the-inter', 'interview-2014', 'rutracker'];
  return (await Promise.all(parts.map((part) => findOnDisk(session(), part)))).flat();
}

test('what is chosen in a private window is not on disk; the same choice in a normal one is', async () => {
  const before = await listStored(session());
  const tab = await openPrivateTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  await dismissInBanner(session(), tab, 'Not for this film');
  await expectBannerGone(session(), tab);
  await expectDismissals(session(), 1, true);
  expect(await listStored(session())).toEqual(before);
  expect(await findChoice()).toEqual([]);
  // Firefox opens new tabs in the window that was used last.
  await tab.page.close();
  // With the last private window goes what was chosen there, from memory too.
  await expectDismissals(session(), 0, true);

  const open = await openTab(session(), seedPage.address);
  await expectBanner(session(), open);
  await dismissInBanner(session(), open, 'Not for this film');
  await expectBannerGone(session(), open);
  await expect.poll(() => listStored(session())).not.toEqual(before);
  await expect.poll(findChoice).not.toEqual([]);
});
