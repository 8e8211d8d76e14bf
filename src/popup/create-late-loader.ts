import type { LateParts } from './late-parts.tsx';

/** The way to the parts that are loaded late. */
export interface LateLoader {
  /** Null until they are there. */
  readonly loaded: LateParts | null;
  /** Loads them once; after a failure the next call tries again. Rejects when their script does not load. */
  readonly load: () => Promise<LateParts>;
}

export function createLateLoader(read: () => Promise<LateParts>): LateLoader {
  let loaded: LateParts | null = null;
  let loading: Promise<LateParts> | null = null;
  const start = async (): Promise<LateParts> => {
    try {
      loaded = await read();
      return loaded;
    } finally {
      loading = null;
    }
  };
  return {
    get loaded() {
      return loaded;
    },
    load() {
      if (loaded !== null) return Promise.resolve(loaded);
      loading ??= start();
      return loading;
    },
  };
}
