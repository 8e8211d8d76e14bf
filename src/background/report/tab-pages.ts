import type { Store } from '../../adapters/store.ts';
import type { Page } from '../../core/page/page.ts';
import { checkPage } from '../../messages/check-page-messages.ts';

/**
 * The page each tab was last read as. The page and not the verdict is kept, because the verdict follows from it in a
 * millisecond and would be wrong after every change of region, day or lists. In memory only, and it outlives the worker.
 */
export interface TabPages {
  readonly remember: (tabId: number, page: Page) => Promise<void>;
  readonly recall: (tabId: number) => Promise<Page | null>;
  /** Forgets the pages of all other tabs. */
  readonly keepOnly: (tabIds: readonly number[]) => Promise<void>;
}

const PREFIX = 'page:';

export function openTabPages(session: Store): TabPages {
  const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
  const keepOnly = async (tabIds: readonly number[]) => {
    const kept = new Set(tabIds.map(keyOf));
    const stale = (await session.keys()).filter((key) => key.startsWith(PREFIX) && !kept.has(key));
    await Promise.all(stale.map((key) => session.remove(key)));
  };
  return {
    keepOnly,
    async remember(tabId, page) {
      try {
        await session.set(keyOf(tabId), page);
      } catch {
        // The browser keeps ten megabytes for it. The pages of other tabs can be read again.
        await keepOnly([]);
        await session.set(keyOf(tabId), page);
      }
    },
    async recall(tabId) {
      try {
        return checkPage(await session.get(keyOf(tabId)));
      } catch {
        return null;
      }
    },
  };
}
