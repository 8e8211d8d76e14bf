import type { Tab } from '../adapters/tabs.ts';
import type { Page } from '../core/page/page.ts';
import type { Client } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import type { TabState } from './popup-model.ts';

export interface TabReader {
  readonly ask: Client<SurfaceMessages>;
  /** Has the content script of the tab read the page; rejects where there is none. */
  readonly readPage: (tabId: number) => Promise<Page>;
  /** Puts a content script into a tab that has none; rejects where that is not allowed. */
  readonly inject: (tabId: number) => Promise<void>;
  readonly hasAccess: () => Promise<boolean>;
}

function isWebPage(address: string): boolean {
  return /^https?:/i.test(address) && !/\.pdf$/i.test(address.replace(/[?#].*$/s, ''));
}

async function readPage(tab: Tab, reader: TabReader): Promise<Page | null> {
  try {
    return await reader.readPage(tab.id);
  } catch {
    // A tab from before the install has no content script yet.
  }
  try {
    await reader.inject(tab.id);
    return await reader.readPage(tab.id);
  } catch {
    return null;
  }
}

/** The tab's report, made from the page as it is now. */
export async function readTabAnew(tab: Tab, reader: TabReader): Promise<TabState> {
  const page = await readPage(tab, reader);
  if (page === null) return { kind: (await reader.hasAccess()) ? 'unreadable' : 'no-access' };
  // Firefox lets a script into about:blank; the tab's own address may be kept from us, so it shows only here.
  if (!isWebPage(page.address)) return { kind: 'unreadable' };
  return { kind: 'ready', report: await reader.ask('report-page', { tabId: tab.id, page }) };
}

/** The tab's report: the remembered one, else one of the page as it is now. */
export async function readTab(tab: Tab, reader: TabReader): Promise<TabState> {
  // Asked first: a viewer of PDFs may run our script and give a page with nothing on it.
  if (tab.address !== null && !isWebPage(tab.address)) return { kind: 'unreadable' };
  const known = await reader.ask('tab-report', { tabId: tab.id });
  return known.state === 'ready' ? { kind: 'ready', report: known.report } : readTabAnew(tab, reader);
}
