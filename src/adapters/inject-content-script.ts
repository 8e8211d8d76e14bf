import browser from 'webextension-polyfill';

/**
 * Puts our content script into a tab that was open before the install (Chromium does not do it by itself).
 * Needs `activeTab`; rejects on pages no extension may read.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  await browser.scripting.executeScript({ target: { tabId }, files });
}
