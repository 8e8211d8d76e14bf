import { type IDBPDatabase, openDB } from 'idb';
import type { Store } from './store.ts';

const STORE = 'entries';

/**
 * The readers' own tokens for live sources. IndexedDB, because it belongs to the extension's origin: content scripts can
 * read `storage.local` in Firefox, which has no `setAccessLevel` for it, and see the page's databases instead of ours.
 */
export const tokenStore: Store = openIdbStore('watchright-tokens');

/** What live sources answered, on disk. Never for anything that comes from a private window. */
export const liveAnswerStore: Store = openIdbStore('watchright-live');

/** Opened for every use: a worker that ends leaves no connection behind, and these are a few reads a day. */
function openIdbStore(name: string): Store {
  const use = async <T>(task: (database: IDBPDatabase) => Promise<T>): Promise<T> => {
    const database = await openDB(name, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore(STORE);
      },
    });
    try {
      return await task(database);
    } finally {
      database.close();
    }
  };
  return {
    get: (key) => use((database) => database.get(STORE, key)),
    set: (key, value) => use(async (database) => void (await database.put(STORE, value, key))),
    remove: (key) => use((database) => database.delete(STORE, key)),
    keys: () => use(async (database) => (await database.getAllKeys(STORE)).map(String)),
  };
}
