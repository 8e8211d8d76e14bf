import type { Page } from '../../../src/core/page/page.ts';
import { openAnswer } from '../../../src/messages/answer.ts';
import type { Report } from '../../../src/messages/protocol.ts';
import type { Session } from './session.ts';
import { expectReadable, type Tab } from './tab.ts';

interface TabsGlobals {
  readonly chrome: {
    readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
  };
}

/** The worker's report for a tab; on a page that the gate let pass the page is read first, as the popup does it. */
export async function readReport(session: Session, tab: Tab): Promise<Report> {
  const remembered = await session.ask('tab-report', { tabId: tab.id });
  if (remembered.state === 'ready') return remembered.report;
  return session.ask('report-page', { tabId: tab.id, page: await readPage(session, tab) });
}

async function readPage(session: Session, tab: Tab): Promise<Page> {
  await expectReadable(session, tab);
  const answer = await session.desk.evaluate(
    (tabId) =>
      (globalThis as unknown as TabsGlobals).chrome.tabs.sendMessage(tabId, {
        name: 'read-page',
        query: null,
      }),
    tab.id,
  );
  // Our own content script answered; what it may answer with is the protocol's business.
  return openAnswer(answer) as Page;
}
