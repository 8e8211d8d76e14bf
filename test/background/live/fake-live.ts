import { openAnswerCache } from '../../../src/background/live/answer-cache.ts';
import { openLiveTokens } from '../../../src/background/live/live-tokens.ts';
import { openLive } from '../../../src/background/live/open-live.ts';
import { openPauses } from '../../../src/background/live/pauses.ts';
import type { Fetch } from '../../../src/live/create-get-json.ts';
import type { LiveSource } from '../../../src/live/live-source.ts';
import { liveSources } from '../../../src/live/live-sources.ts';
import { createMemoryStore } from '../memory-store.ts';

interface FakeLiveOptions {
  readonly fetch?: Fetch;
  readonly hasAccess?: boolean;
  readonly sources?: readonly LiveSource[];
}

const noNetwork: Fetch = async () => {
  throw new TypeError('no network in this test');
};

/** The live sources over stores in memory and a clock that the test sets. */
export function createFakeLive({
  fetch = noNetwork,
  hasAccess = true,
  sources = liveSources,
}: FakeLiveOptions = {}) {
  const disk = createMemoryStore();
  const session = createMemoryStore();
  const tokenDisk = createMemoryStore();
  const clock = { now: Date.parse('2026-11-24T12:00:00Z') };
  const now = () => clock.now;
  const pauses = openPauses(session, now);
  const live = openLive({
    sources,
    fetch,
    pauses,
    tokens: openLiveTokens({ store: tokenDisk, pauses, fetch, timeout: 200 }),
    answers: openAnswerCache({ disk, session, now }),
    hasAccess: async () => hasAccess,
    today: () => new Date(clock.now).toISOString().slice(0, 10),
    timeout: 200,
  });
  return { live, disk, session, tokenDisk, clock };
}
