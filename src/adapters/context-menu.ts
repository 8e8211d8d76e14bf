import browser from 'webextension-polyfill';

/** What the reader right-clicked. */
export interface MenuQuestion {
  /** The selected text, else that of the link; empty where the browser does not tell it (Chromium: of links). */
  readonly text: string;
  readonly link: string | null;
  readonly isPrivate: boolean;
}

const ENTRY = 'where-to-watch';

/**
 * Puts "Where can I watch this?" into the menu of links and selected text and calls `ask` when it is chosen. Browsers
 * without such menus (Android) are left alone. The entry outlives the worker, so it is made on install and update only.
 */
export function offerInMenus(ask: (question: MenuQuestion) => void): void {
  // The types know desktop browsers only.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  browser.runtime.onInstalled.addListener(async () => {
    await menus.removeAll();
    menus.create({
      id: ENTRY,
      title: browser.i18n.getMessage('menuWhereToWatch'),
      contexts: ['link', 'selection'],
    });
  });
  menus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ENTRY) return;
    const text = info.selectionText ?? info.linkText ?? '';
    ask({ text, link: info.linkUrl ?? null, isPrivate: tab?.incognito ?? true });
  });
}
