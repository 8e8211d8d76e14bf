import type { Store } from '../../adapters/storage.ts';
import type { Page } from '../../core/page/page.ts';
import { checkPage } from '../../messages/check-page-messages.ts';

/**
 * The page each tab was last read as. The page and not the verdict is kept, because the verdict follows from it in a
 * millisecond and would be wrong after every change of region, day or lists. In memory only, and it outlives the worker.
 */
export interface TabPages {
  readonly remember: (tabId: number, page: Page) => Promise<void>;
  readonly recall: (tabId: number) => Promise<Page | null>;
  readonly forget: (tabId: number) => Promise<void>;
}

export function openTabPages(session: Store): TabPages {
  const key = (tabId: number) => `page:${tabId}`;
  return {
    async remember(tabId, page) {
      try {
        await session.set(key(tabId), page);
      } catch {
        // Out of memory for it. An older page must not stand for this one; the popup reads the page again.
        await session.remove(key(tabId));
      }
    },
    async recall(tabId) {
      try {
        return checkPage(await session.get(key(tabId)));
      } catch {
        return null;
      }
    },
    forget: (tabId) => session.remove(key(tabId)),
  };
}
