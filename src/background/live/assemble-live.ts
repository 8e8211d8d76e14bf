import { liveAnswerStore, tokenStore } from '../../adapters/idb-store.ts';
import { hasSourceAccess } from '../../adapters/source-access.ts';
import { sessionStore } from '../../adapters/store.ts';
import type { Day } from '../../core/day.ts';
import { liveSources } from '../../live/live-sources.ts';
import { openAnswerCache } from './answer-cache.ts';
import { openLiveTokens } from './live-tokens.ts';
import { type LiveSources, openLive } from './open-live.ts';
import { openPauses } from './pauses.ts';

/** Nothing about a live source takes longer than this. */
const TIMEOUT = 5000;

/** The live sources over the browser's own stores and network. */
export function assembleLive(today: () => Day): LiveSources {
  const now = () => Date.now();
  // Called bare: the browser's fetch refuses another `this`.
  const ask = (address: string, init: RequestInit) => fetch(address, init);
  const pauses = openPauses(sessionStore, now);
  return openLive({
    sources: liveSources,
    fetch: ask,
    pauses,
    tokens: openLiveTokens({ store: tokenStore, pauses, fetch: ask, timeout: TIMEOUT }),
    answers: openAnswerCache({ disk: liveAnswerStore, session: sessionStore, now }),
    hasAccess: hasSourceAccess,
    today,
    timeout: TIMEOUT,
  });
}
