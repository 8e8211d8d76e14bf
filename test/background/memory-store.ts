import type { Store } from '../../src/adapters/store.ts';

export interface MemoryStore extends Store {
  readonly content: ReadonlyMap<string, unknown>;
}

/** A storage area as browsers have it: values are copied in and out. `room` is how many keys fit in. */
export function createMemoryStore(
  start: Readonly<Record<string, unknown>> = {},
  room = Infinity,
): MemoryStore {
  const content = new Map(Object.entries(structuredClone(start)));
  return {
    content,
    get: async (key) => structuredClone(content.get(key)),
    set: async (key, value) => {
      if (!content.has(key) && content.size >= room) throw new Error('quota exceeded');
      content.set(key, structuredClone(value));
    },
    remove: async (key) => void content.delete(key),
    keys: async () => [...content.keys()],
  };
}
