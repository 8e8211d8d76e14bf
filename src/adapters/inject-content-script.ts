import browser from 'webextension-polyfill';

/**
 * Puts our content script into a tab that was open before the install (Chromium does not do it by itself), or whose page
 * still waits for its second look; it answers as soon as this is through. Needs `activeTab`; rejects on pages no extension
 * may read.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: askForAttendance });
  await browser.scripting.executeScript({ target, files });
}

/** Runs in the page's tab, in the world of our own scripts. */
function askForAttendance(): void {
  globalThis.watchrightAttendance = 'asked-for';
}
