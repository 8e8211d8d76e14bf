import browser, { type Storage } from 'webextension-polyfill';

/** A door to one storage area. Values are plain data and untrusted when they come back. */
export interface Store {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
}

/** On disk, until the extension is removed. Never for anything that comes from a private window. */
export const localStore: Store = openStore(() => browser.storage.local);

/** In memory, until the browser is closed; outlives the worker. */
export const sessionStore: Store = openStore(() => browser.storage.session);

function openStore(area: () => Storage.StorageArea): Store {
  return {
    get: async (key) => (await area().get(key))[key],
    set: (key, value) => area().set({ [key]: value }),
    remove: (key) => area().remove(key),
    keys: async () => Object.keys(await area().get(null)),
  };
}
