import browser from 'webextension-polyfill';

/** The browser's own language, such as `ru` or `en-GB`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The languages the reader told the browser, first choice first; the browser's own as the last. */
export function readerLanguages(): readonly string[] {
  return [...navigator.languages, uiLanguage()];
}
