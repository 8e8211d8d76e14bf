import browser from 'webextension-polyfill';

/**
 * Puts our content script into a tab that was open before the install (Chromium does not do it by itself).
 * Needs `activeTab`; rejects on pages no extension may read.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  // Firefox looks for a path without the slash beside the page that asks, not in the package's root.
  const paths = files.map((file) => (file.startsWith('/') ? file : `/${file}`));
  await browser.scripting.executeScript({ target: { tabId }, files: paths });
}
