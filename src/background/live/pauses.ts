import * as v from 'valibot';
import type { Store } from '../../adapters/store.ts';
import type { LiveFailureKind } from '../../core/availability/live-answer.ts';
import type { LiveFailure } from '../../live/live-failure.ts';

const SECOND = 1000;
const FIRST = 15 * SECOND;
const LONGEST = 3600 * SECOND;
/** Longer than any browser runs; only another token ends it. */
const UNTIL_CHANGED = Number.MAX_SAFE_INTEGER;
const PREFIX = 'live-pause:';

/** Failures after which a source is left alone for a while. The others are not the source's own. */
const PAUSING = ['offline', 'slow', 'busy', 'broken', 'malformed', 'bad-token'] as const;
type Pausing = (typeof PAUSING)[number];

/** Which sources are left alone, and why. In memory, outlives the worker, and says nothing of any film. */
export interface Pauses {
  /** Why a source may not be asked now; null when it may. */
  readonly read: (source: string) => Promise<LiveFailureKind | null>;
  readonly fail: (source: string, failure: LiveFailure) => Promise<void>;
  readonly clear: (source: string) => Promise<void>;
}

const pause = v.object({ kind: v.picklist(PAUSING), until: v.number(), times: v.number() });

export function openPauses(session: Store, now: () => number): Pauses {
  const load = async (source: string) => {
    const result = v.safeParse(pause, await session.get(PREFIX + source));
    return result.success ? result.output : null;
  };
  return {
    read: async (source) => {
      const stored = await load(source);
      return stored && now() < stored.until ? stored.kind : null;
    },
    fail: async (source, { kind, retryAfter }) => {
      if (!isPausing(kind)) return;
      const times = ((await load(source))?.times ?? 0) + 1;
      const until =
        kind === 'bad-token'
          ? UNTIL_CHANGED
          : now() + Math.max(grow(times), readRetryAfter(retryAfter, now()));
      await session.set(PREFIX + source, { kind, until, times });
    },
    clear: (source) => session.remove(PREFIX + source),
  };
}

function isPausing(kind: LiveFailureKind): kind is Pausing {
  return PAUSING.some((one) => one === kind);
}

/** Twice as long every time: 15 s, 30 s, a minute … an hour. */
function grow(times: number): number {
  return Math.min(FIRST * 2 ** (times - 1), LONGEST);
}

/** The wait a source asks for, in milliseconds; at most a day, so that a slip of its clock does not silence it for good. */
function readRetryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 24 * LONGEST) : 0;
}
