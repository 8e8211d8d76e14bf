import * as v from 'valibot';
import type { Store } from '../../adapters/store.ts';
import type { LiveAnswer } from '../../core/availability/live-answer.ts';
import { checkLiveAnswer } from './check-live-answer.ts';

const HOUR = 3_600_000;
/** TMDB's terms allow six months; after that an answer is neither shown nor kept. */
const MOST_AGE = 180 * 24 * HOUR;
const FRESH = 24 * HOUR;
const MOST_ENTRIES = 400;
const PRIVATE = 'private-live:';
const SWEPT = 'live-swept';

export interface KeptAnswer {
  readonly answer: LiveAnswer;
  /** True for a day: then nobody needs to be asked. */
  readonly isFresh: boolean;
}

/** Answers of live sources. Those that a private window asked for stay in memory and are seen by private windows only. */
export interface AnswerCache {
  readonly read: (key: string, isPrivate: boolean) => Promise<KeptAnswer | null>;
  readonly write: (key: string, answer: LiveAnswer, isPrivate: boolean) => Promise<void>;
  /** Takes out what is too old, once in a run of the browser. */
  readonly sweep: () => Promise<void>;
  readonly forgetPrivate: () => Promise<void>;
  /** Forgets everything, on disk too. */
  readonly forgetAll: () => Promise<void>;
}

interface CacheStores {
  readonly disk: Store;
  /** In memory; outlives the worker. */
  readonly session: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const entry = v.object({ at: v.number(), answer: v.unknown() });

export function openAnswerCache({ disk, session, now }: CacheStores): AnswerCache {
  const open = (stored: unknown): KeptAnswer | null => {
    const result = v.safeParse(entry, stored);
    if (!result.success) return null;
    const age = now() - result.output.at;
    const answer = checkLiveAnswer(result.output.answer);
    // An entry from the future was written by another clock; nobody knows its age.
    if (answer === null || age < 0 || age > MOST_AGE) return null;
    return { answer, isFresh: age < FRESH };
  };

  const forgetPrivate = async (): Promise<void> => {
    const keys = (await session.keys()).filter((key) => key.startsWith(PRIVATE));
    await Promise.all(keys.map((key) => session.remove(key)));
  };

  const sweepDisk = async (): Promise<void> => {
    const keys = await disk.keys();
    const ages = await Promise.all(keys.map(async (key) => ({ key, at: readTime(await disk.get(key)) })));
    const kept = ages.filter(({ at }) => at <= now() && now() - at <= MOST_AGE);
    const newest = new Set(
      kept
        .sort((a, b) => b.at - a.at)
        .slice(0, MOST_ENTRIES)
        .map(({ key }) => key),
    );
    await Promise.all(keys.filter((key) => !newest.has(key)).map((key) => disk.remove(key)));
  };

  return {
    read: async (key, isPrivate) => {
      const own = isPrivate ? open(await session.get(PRIVATE + key)) : null;
      return own ?? open(await disk.get(key));
    },
    write: (key, answer, isPrivate) =>
      isPrivate ? session.set(PRIVATE + key, { at: now(), answer }) : disk.set(key, { at: now(), answer }),
    sweep: async () => {
      if ((await session.get(SWEPT)) === true) return;
      await session.set(SWEPT, true);
      await sweepDisk();
    },
    forgetPrivate,
    forgetAll: async () => {
      await Promise.all((await disk.keys()).map((key) => disk.remove(key)));
      await forgetPrivate();
    },
  };
}

function readTime(stored: unknown): number {
  const result = v.safeParse(entry, stored);
  return result.success ? result.output.at : Number.NEGATIVE_INFINITY;
}
