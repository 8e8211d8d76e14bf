import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findBannerButton, readBannerText, waitForBanner } from '../../../src/cli/browsers/banner.ts';
import type { Session } from './session.ts';

/** A web page in a tab, with the id that the browser knows the tab by. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
}

/** How long a banner may take on two busy cores. */
const BANNER_TIMEOUT = 15_000;
/**
 * How long we watch a page on which nothing may appear: the content script looks at it a last time after 1,500, and a
 * banner comes within a third of the rest.
 */
const QUIET_TIME = 3_000;

/** Opens an address in a new tab and waits until it has loaded. */
export async function openTab(session: Session, address: string): Promise<Tab> {
  const before = new Set(await listTabIds(session));
  const page = await session.driver.browser.newPage();
  const id = (await listTabIds(session)).find((one) => !before.has(one));
  if (id === undefined) throw new Error('the browser lists no new tab');
  await goTo(session, page, address);
  return { page, id };
}

/** Opens an address in a new tab and waits until the content script answers there. */
export async function openReadableTab(session: Session, address: string): Promise<Tab> {
  const tab = await openTab(session, address);
  await expectReadable(session, tab);
  return tab;
}

/**
 * Waits until the content script answers in the tab: browsers put it in after the load when they find the time, and on an
 * ordinary page it waits for its second look. A popup over the tab has it answer at once; one in a tab of its own, as tests
 * open it, and the tests themselves may not.
 */
export async function expectReadable(session: Session, { id, page }: Tab): Promise<void> {
  const isThere = () =>
    session.desk.evaluate(
      (tabId) =>
        (globalThis as unknown as ExtensionGlobals).chrome.tabs
          .sendMessage(tabId, { name: 'told-address', query: null }, { frameId: 0 })
          .then(
            () => true,
            () => false,
          ),
      id,
    );
  await expect.poll(isThere, { message: `content script in ${page.url()}` }).toBe(true);
}

export async function goTo(session: Session, page: Page, address: string): Promise<void> {
  session.opened.add(address);
  await page.goto(address, { waitUntil: 'load' });
}

interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly tabs: {
      query(filter: object): Promise<readonly BrowserTab[]>;
      sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
    };
    readonly extension: { getViews(): readonly Window[] };
    readonly action: { getBadgeText(tab: { tabId: number }): Promise<string> };
  };
}

async function listTabIds(session: Session): Promise<number[]> {
  return (await queryTabs(session)).flatMap(({ id }) => id ?? []);
}

/** Addresses of all tabs, as far as the extension may know them; the driver is late to hear of an extension page's. */
export async function listTabAddresses(session: Session): Promise<string[]> {
  return (await queryTabs(session)).flatMap(({ url }) => url ?? []);
}

function queryTabs({ desk }: Session): Promise<readonly BrowserTab[]> {
  return desk.evaluate(async () => {
    const tabs = await (globalThis as unknown as ExtensionGlobals).chrome.tabs.query({});
    return tabs.map(({ id, url }) => ({ id, url }));
  });
}

/** The banner's text, waited for. */
export async function expectBanner(session: Session, tab: Tab): Promise<string> {
  const text = await waitForBanner(session.driver, tab.page, BANNER_TIMEOUT);
  if (text === null) throw new Error(`no banner on ${tab.page.url()}`);
  return text;
}

export async function expectNoBanner(session: Session, tab: Tab): Promise<void> {
  const text = await waitForBanner(session.driver, tab.page, QUIET_TIME);
  expect(text, `banner on ${tab.page.url()}`).toBeNull();
}

/** Waits until the banner is gone. */
export async function expectBannerGone(session: Session, tab: Tab): Promise<void> {
  await expect.poll(() => readBannerText(session.driver, tab.page)).toBeNull();
}

/** Presses a button of the banner with the mouse: the page cannot make such a click. */
export async function pressInBanner(session: Session, tab: Tab, name: string): Promise<void> {
  const area = await findBannerButton(session.driver, tab.page, name);
  if (!area) throw new Error(`the banner has no button “${name}”`);
  await tab.page.bringToFront();
  await tab.page.mouse.click(area.x + area.width / 2, area.y + area.height / 2);
}

/** Presses one of the ways not to be told again, which are in the banner's menu. */
export async function dismissInBanner(session: Session, tab: Tab, name: string): Promise<void> {
  await pressInBanner(session, tab, 'Hide this banner');
  await pressInBanner(session, tab, name);
}

/** Signs of the toolbar button. */
export const badges = { listed: '!', suspected: '?', licensed: '✓', mine: '★', nothing: '' } as const;

/** Waits until the toolbar button over that tab has the sign. */
export async function expectBadge(session: Session, tab: Tab, badge: keyof typeof badges): Promise<void> {
  const read = () =>
    session.desk.evaluate(
      (tabId) => (globalThis as unknown as ExtensionGlobals).chrome.action.getBadgeText({ tabId }),
      tab.id,
    );
  await expect.poll(read, { message: `badge on ${tab.page.url()}` }).toBe(badges[badge]);
}

/** Addresses of the extension's own pages that are open, the popup among them. */
export function listExtensionPages(session: Session): Promise<string[]> {
  return session.desk.evaluate(() =>
    (globalThis as unknown as ExtensionGlobals).chrome.extension
      .getViews()
      .map(({ location }) => location.href),
  );
}

/** The text of the popup for a tab, from its page in a tab of its own, as soon as it has its answer. */
export async function readPopup(session: Session, tab: Tab): Promise<string> {
  const popup = await session.driver.openExtensionPage(`src/popup/index.html?tab=${tab.id}`);
  await popup.waitForSelector('main:not([aria-busy="true"]) h1');
  const text = await popup.evaluate(() => document.body.innerText);
  await popup.close();
  return text;
}
