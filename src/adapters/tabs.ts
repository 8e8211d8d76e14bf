import browser, { type Tabs } from 'webextension-polyfill';
import type { Envelope } from '../messages/create-client.ts';

export interface Tab {
  readonly id: number;
  /** Null where the browser keeps it from us: no host permission and no `activeTab` for this tab. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** The door to tabs. */
export interface TabsDoor {
  /** Null when there is no such tab. */
  readonly find: (tabId: number) => Promise<Tab | null>;
  /** The tab the reader looks at; null when no window has one. */
  readonly findActive: () => Promise<Tab | null>;
  readonly list: () => Promise<readonly Tab[]>;
  /** Opens an address; one of the package's own is given as a path. */
  readonly open: (address: string) => Promise<void>;
  /** To the tab's content script; rejects where there is none. */
  readonly send: (tabId: number, envelope: Envelope) => Promise<unknown>;
}

export const tabsDoor: TabsDoor = {
  find: async (tabId) => {
    try {
      return toTab(await browser.tabs.get(tabId));
    } catch {
      return null;
    }
  },
  findActive: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab ? toTab(tab) : null;
  },
  list: async () => {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap((tab) => toTab(tab) ?? []);
  },
  open: async (address) => {
    const isOwn = !address.includes('://');
    await browser.tabs.create({ url: isOwn ? browser.runtime.getURL(address) : address });
  },
  send: (tabId, envelope) => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
};

/**
 * Calls `onClosed` when a window was closed; on Android, which has none, when a tab was. Loads and closed tabs are not
 * listened to, because every one of them would wake the worker.
 */
export function watchWindows(onClosed: () => void): void {
  // The types know desktop browsers only.
  const windows: typeof browser.windows | undefined = browser.windows;
  (windows ?? browser.tabs).onRemoved.addListener(() => onClosed());
}

function toTab(tab: Tabs.Tab): Tab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, address: tab.url ?? null, isPrivate: tab.incognito };
}
