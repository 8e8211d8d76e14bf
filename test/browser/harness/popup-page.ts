import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** The popup for a tab, in a tab of its own, with its answer there. */
export async function openPopupPage(session: Session, tab: Tab): Promise<Page> {
  const popup = await session.driver.openExtensionPage(`src/popup/index.html?tab=${tab.id}`);
  await popup.waitForSelector('main:not([aria-busy="true"]) h1');
  return popup;
}

/** Presses the button of that name once it is there. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()=${JSON.stringify(name)}])`,
  );
  await button?.click();
}
