import browser from 'webextension-polyfill';

/** The version of the extension, such as `0.1.0`. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
