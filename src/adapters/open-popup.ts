import browser from 'webextension-polyfill';

/** Opens the toolbar popup; false where the browser has no way to or wants a click first. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
