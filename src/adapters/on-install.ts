import browser from 'webextension-polyfill';

/** Calls `welcome` once, after the first install; not after updates of the extension or the browser. */
export function onFirstInstall(welcome: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') welcome();
  });
}
