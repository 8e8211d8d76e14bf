import browser from 'webextension-polyfill';

/** Opens a web address in the private window of that tab, else in another private window. */
export async function openPrivately(url: string, tabId: number): Promise<void> {
  const tabs = (await browser.tabs.query({})).filter(({ incognito }) => incognito);
  const { windowId } = tabs.find(({ id }) => id === tabId) ?? tabs[0] ?? {};
  if (windowId === undefined) await browser.windows.create({ url, incognito: true });
  else await browser.tabs.create({ url, windowId });
}
