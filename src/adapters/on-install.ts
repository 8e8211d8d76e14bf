import browser from 'webextension-polyfill';

/** Calls `welcome` once, after the first install; not after updates of the extension or the browser. */
export function onFirstInstall(welcome: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });
}

/** Calls `begin` when the browser has started, and after an install or update of the extension. */
export function onBegin(begin: () => void): void {
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(() => begin());
}
