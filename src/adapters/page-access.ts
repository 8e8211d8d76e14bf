import browser from 'webextension-polyfill';

const ALL_PAGES = ['http://*/*', 'https://*/*'];

/**
 * Whether the extension may read every web page. Readers can take that away, in both browsers. `permissions.contains`
 * would not do: in Chromium it says no while the content script runs everywhere, since the same addresses are optional
 * as host permissions. What was granted is listed rightly.
 */
export async function hasPageAccess(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return ALL_PAGES.every((pattern) => origins.includes(pattern));
}

/** Asks for it. Call it first thing in a click: Firefox refuses after an `await`, and in its popup. */
export function requestPageAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL_PAGES });
}

/** Which browser's menus to describe, and whether access can be asked for in the popup. */
export function browserName(): 'chrome' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}
