import type { Store } from '../../adapters/store.ts';
import type { LiveFailureKind } from '../../core/availability/live-answer.ts';
import { checkToken } from '../../live/ask-source.ts';
import type { Fetch } from '../../live/create-get-json.ts';
import { LiveFailure } from '../../live/live-failure.ts';
import type { LiveSource } from '../../live/live-source.ts';
import type { Pauses } from './pauses.ts';

const TOKEN = /^[\w.~+/=-]{16,2000}$/;

/** The reader's own tokens. None of them ever leaves the worker but to its own source. */
export interface LiveTokens {
  readonly read: (id: string) => Promise<string | null>;
  /** Has the source check the token, and keeps it when it is good; else says why not. */
  readonly set: (source: LiveSource, token: string) => Promise<LiveFailureKind | null>;
  readonly forget: (id: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
}

interface TokenParts {
  readonly store: Store;
  readonly pauses: Pauses;
  readonly fetch: Fetch;
  readonly timeout: number;
}

export function openLiveTokens({ store, pauses, fetch, timeout }: TokenParts): LiveTokens {
  return {
    read: async (id) => {
      const token = await store.get(id);
      return typeof token === 'string' ? token : null;
    },
    set: async (source, text) => {
      const token = text.trim();
      if (!source.token || !TOKEN.test(token)) return 'bad-token';
      try {
        await checkToken(source, { fetch, token, timeout });
      } catch (error) {
        return error instanceof LiveFailure ? error.kind : 'broken';
      }
      await store.set(source.id, token);
      await pauses.clear(source.id);
      return null;
    },
    forget: async (id) => {
      await store.remove(id);
      await pauses.clear(id);
    },
    forgetAll: async () => {
      await Promise.all((await store.keys()).map((id) => store.remove(id)));
    },
  };
}
