import browser from 'webextension-polyfill';

const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the extension may read every web page. Readers can take that away, in both browsers. */
export function hasPageAccess(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES);
}

/** Asks for it. Call it first thing in a click: Firefox refuses after an `await`, and in its popup. */
export function requestPageAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_PAGES);
}

/** Which browser's menus to describe, and whether access can be asked for in the popup. */
export function browserName(): 'chrome' | 'firefox' {
  return browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chrome';
}
