import type { Verdict } from '../../core/verdict.ts';
import type { Reminder } from '../../messages/reminder-messages.ts';
import { sampleAnswers } from '../samples/sample-answer.ts';
import { listedVerdict, longFilm, quietVerdict, sampleFilm, sampleListings } from '../samples/sample-film.ts';
import { sampleSettings } from '../samples/sample-models.ts';
import type { Scene } from '../scene.ts';
import { popupScene } from './popup-scene.tsx';

const { id, title, year } = sampleFilm;

const waiting: Reminder = {
  id: `${id} RU`,
  film: { id, title, year },
  region: 'RU',
  since: '2026-11-02',
  found: null,
};

const come: Reminder = {
  ...waiting,
  id: 'the-quiet-coast-2025 DE',
  film: { id: 'the-quiet-coast-2025', title: 'The Quiet Coast', year: 2025 },
  region: 'DE',
  found: {
    serviceName: 'Lumen Play',
    type: 'flatrate',
    url: 'https://play.example/film/9',
    source: { name: 'Film Day', url: 'https://news.example/c' },
    asOf: '2026-11-20',
    on: '2026-11-21',
    isSeen: false,
  },
};

const neutralVerdict: Verdict = {
  ...quietVerdict,
  site: { standing: 'neutral', host: 'films.example', name: 'Film Day', neutralKind: 'film-database' },
  evidence: [{ kind: 'never-flag', name: 'Film Day', neutralKind: 'film-database' }],
};

const goneVerdict: Verdict = {
  ...listedVerdict,
  flag: 'none',
  ground: null,
  site: {
    standing: 'listed',
    host: 'tracker.example',
    kind: 'index',
    listings: sampleListings,
    gone: {
      how: 'changed-hands',
      since: '2025-03',
      source: { name: 'Film Day', url: 'https://news.example/d' },
    },
  },
};

const reminders = (list: readonly Reminder[]) => ({ list, canNotify: false, isPrivate: false });

/** What unfolds in the popup, what it says beside the answer, and titles that are hard on it. */
export const popupDetailScenes: readonly Scene[] = [
  { ...popupScene('why', listedVerdict, sampleAnswers.here), unfold: '.why' },
  { ...popupScene('wrong', listedVerdict, sampleAnswers.here), unfold: '.wrong, .wrong details' },
  { ...popupScene('all-unfolded', quietVerdict, sampleAnswers.lastKnown), unfold: '.answer details' },
  popupScene('reminder-set', quietVerdict, sampleAnswers.unknown, { reminders: reminders([waiting]) }),
  popupScene('reminder-come', quietVerdict, sampleAnswers.unknown, { reminders: reminders([come]) }),
  popupScene('other-regions', quietVerdict, sampleAnswers.unknown, {
    settings: { ...sampleSettings, otherRegions: ['DE', 'US'] },
    beside: [
      { region: 'DE', state: 'here', best: sampleAnswers.here.here[1] ?? null, services: 3 },
      { region: 'US', state: 'unknown', best: null, services: 0 },
    ],
  }),
  popupScene('waiting', quietVerdict, sampleAnswers.here, { isWaiting: true }),
  popupScene('neutral', neutralVerdict, sampleAnswers.here),
  popupScene('gone', goneVerdict, sampleAnswers.elsewhere),
  popupScene('long-title', { ...listedVerdict, film: longFilm }, sampleAnswers.unknown),
];
