import type { Verdict } from '../../core/verdict.ts';
import { DEFAULT_SETTINGS } from '../../messages/default-settings.ts';
import { sampleAnswers } from '../samples/sample-answer.ts';
import {
  doubtfulFilm,
  downloadVerdict,
  licensedVerdict,
  listedVerdict,
  noFilmVerdict,
  quietVerdict,
  streamingVerdict,
} from '../samples/sample-film.ts';
import { sampleLive } from '../samples/sample-live.ts';
import { sampleReport, sampleSettings } from '../samples/sample-models.ts';
import type { Scene } from '../scene.ts';
import { FirstPaint } from './first-paint.tsx';
import { popupScene } from './popup-scene.tsx';

const correctedVerdict: Verdict = {
  ...quietVerdict,
  evidence: [{ kind: 'user-film' }, { kind: 'user-not-a-source' }],
};
const allowedVerdict: Verdict = {
  ...listedVerdict,
  flag: 'none',
  ground: null,
  evidence: [{ kind: 'user-allowed', host: 'tracker.example' }, ...listedVerdict.evidence],
};

/** The day of the answers, seen from a later one. */
const PAST_DAY = '2026-11-23';
const pastSettings = { ...sampleSettings, asOf: PAST_DAY };
const silent = { film: null, availability: null };

/** Everything the popup can say. */
export const popupScenes: readonly Scene[] = [
  { name: 'popup-first-paint', surface: 'popup', width: 360, draw: () => <FirstPaint /> },
  popupScene('here', listedVerdict, sampleAnswers.here),
  popupScene('elsewhere', listedVerdict, sampleAnswers.elsewhere),
  popupScene('none-known', quietVerdict, sampleAnswers.noneWithRecords),
  popupScene('last-known', quietVerdict, sampleAnswers.lastKnown),
  popupScene('unknown', quietVerdict, sampleAnswers.unknown),
  popupScene('choose', { ...quietVerdict, film: doubtfulFilm }, sampleAnswers.unknown, {
    film: doubtfulFilm,
  }),
  popupScene('no-film', noFilmVerdict, null),
  popupScene('licensed', licensedVerdict, sampleAnswers.here),
  popupScene('suspected-download', downloadVerdict, sampleAnswers.here),
  popupScene('suspected-streaming', streamingVerdict, sampleAnswers.elsewhere),
  popupScene('first-run', quietVerdict, sampleAnswers.unknown, { settings: DEFAULT_SETTINGS }),
  popupScene('access-withheld', quietVerdict, sampleAnswers.here, { hasAccess: false }),
  popupScene('live-off', quietVerdict, sampleAnswers.unknown, { live: sampleLive.off }),
  popupScene('live-asking', quietVerdict, sampleAnswers.unknown, { live: sampleLive.asking }),
  popupScene('live-done', quietVerdict, sampleAnswers.here, { live: sampleLive.done }),
  popupScene('live-failed', quietVerdict, sampleAnswers.unknown, { live: sampleLive.failed }),
  popupScene('asked', quietVerdict, sampleAnswers.here, { isAsked: true }),
  popupScene('asked-elsewhere', quietVerdict, sampleAnswers.here, {
    isAsked: true,
    state: { kind: 'no-page' },
  }),
  popupScene('past', listedVerdict, sampleAnswers.elsewhere, {
    settings: pastSettings,
    state: {
      kind: 'ready',
      report: { ...sampleReport(listedVerdict, sampleAnswers.elsewhere), on: PAST_DAY, isPast: true },
    },
  }),
  popupScene('asked-past', quietVerdict, sampleAnswers.elsewhere, {
    isAsked: true,
    state: { kind: 'no-page' },
    settings: pastSettings,
  }),
  popupScene('search', quietVerdict, sampleAnswers.here, { search: 'ask', searchText: 'north' }),
  popupScene('search-unknown-page', quietVerdict, null, { ...silent, state: { kind: 'no-page' } }),
  popupScene('corrected', correctedVerdict, sampleAnswers.here),
  popupScene('allowed', allowedVerdict, sampleAnswers.elsewhere),
  popupScene('no-access', quietVerdict, null, { ...silent, state: { kind: 'no-access' } }),
  popupScene('unreadable', quietVerdict, null, { ...silent, state: { kind: 'unreadable' } }),
  popupScene('silent', quietVerdict, null, { ...silent, state: { kind: 'silent' } }),
];
