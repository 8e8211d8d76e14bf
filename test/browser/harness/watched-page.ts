import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { goTo } from './tab.ts';

/** What a page saw happen to it. */
export interface PageDiary {
  /** Errors and breaches of its policy. */
  readonly troubles: readonly string[];
  /** Sum of its layout shifts; always 0 in Firefox, which does not tell. */
  readonly shift: number;
  /** The document as it was when it had loaded, and as it is now but for guests beside head and body. */
  readonly before: string;
  readonly now: string;
  /** Elements beside head and body. */
  readonly guests: readonly string[];
}

/** Opens an address in a new tab that keeps a diary from before the page's first script. */
export async function openWatched(session: Session, address: string, width = 1280): Promise<Page> {
  const page = await session.driver.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(keepDiary);
  await goTo(session, page, address);
  return page;
}

export function readDiary(page: Page): Promise<PageDiary> {
  // The page's window has it since `keepDiary` ran there.
  return page.evaluate(() => (globalThis as unknown as { readDiary: () => PageDiary }).readDiary());
}

/** Runs in the page, as text: it sees nothing of this file. */
function keepDiary(): void {
  const troubles: string[] = [];
  let shift = 0;
  let before = '';
  const own = ['head', 'body', 'frameset'];
  const isHtml = () => document.documentElement.localName === 'html';
  const listGuests = () =>
    isHtml()
      ? [...document.documentElement.children].filter(({ localName }) => !own.includes(localName))
      : [];
  const write = () => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const isGuest = ({ localName }: Element) => localName === 'watchright-banner';
    for (const child of [...copy.children]) if (isGuest(child)) child.remove();
    return new XMLSerializer().serializeToString(copy);
  };
  addEventListener('error', ({ message }) => troubles.push(message));
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
  addEventListener('securitypolicyviolation', (event) => troubles.push(event.violatedDirective));
  addEventListener('load', () => {
    before = write();
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  Object.assign(globalThis, {
    readDiary: () => ({
      troubles,
      shift,
      before,
      now: write(),
      guests: listGuests().map(({ localName }) => localName),
    }),
  });
}
