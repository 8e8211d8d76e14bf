import { expect, test } from 'vitest';
import type { Availability } from '../../src/core/availability/availability.ts';
import type { LiveOutcome } from '../../src/core/availability/live-answer.ts';
import { type RegionSummary, summariseRegion } from '../../src/core/availability/region-summary.ts';
import type { Client } from '../../src/messages/create-client.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/default-settings.ts';
import type { SurfaceMessages } from '../../src/messages/protocol.ts';
import { followLive } from '../../src/popup/follow-live.ts';
import type { PopupModel } from '../../src/popup/popup-model.ts';
import { sampleAvailability, sampleFilm } from '../ui/sample-report.ts';

const failed: LiveOutcome = { id: 'tmdb', name: 'TMDB', answer: null, failure: 'offline' };
const film = sampleFilm();
const on = { ...DEFAULT_SETTINGS, sources: ['tmdb'] };

interface Reply {
  readonly availability: Availability | null;
  readonly outcomes: readonly LiveOutcome[];
  readonly beside?: readonly RegionSummary[];
}

/** A worker that answers when the test says so. */
function start() {
  const asked: { readonly region: string }[] = [];
  const answers: ((reply: Reply | Error) => void)[] = [];
  const ask = (async (_: string, query: { region: string }) => {
    asked.push(query);
    return new Promise((resolve, reject) =>
      answers.push((reply) => (reply instanceof Error ? reject(reply) : resolve(reply))),
    );
  }) as unknown as Client<SurfaceMessages>;
  const drawn: PopupModel[] = [];
  const draw = followLive<null>({ ask, isPrivate: false }, (model) => drawn.push(model));
  // Only what the live part looks at.
  const show = (change: Partial<PopupModel>) =>
    draw({ film, availability: sampleAvailability(), settings: on, ...change } as PopupModel, null);
  const answer = async (at: number, reply: Reply | Error) => {
    answers[at]?.(reply);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { asked, drawn, show, answer };
}

test('the answer of the lists is drawn at once, the live one when it comes', async () => {
  const { show, drawn, asked, answer } = start();
  show({});
  expect(drawn.map(({ live, availability }) => [live?.state, availability?.state])).toEqual([
    ['asking', 'unknown'],
  ]);
  expect(asked).toEqual([
    { film: { id: film.id, title: film.title, year: film.year }, region: 'RU', beside: [], isPrivate: false },
  ]);
  await answer(0, { availability: sampleAvailability({ state: 'none-known' }), outcomes: [] });
  expect(drawn.at(-1)).toMatchObject({ live: { state: 'done' }, availability: { state: 'none-known' } });
});

test('the reader’s other regions are asked about with it, and answered with it', async () => {
  const { show, drawn, asked, answer } = start();
  show({ settings: { ...on, otherRegions: ['US'] } });
  expect(asked).toMatchObject([{ region: 'RU', beside: ['US'] }]);
  const beside: RegionSummary[] = [
    summariseRegion(sampleAvailability({ region: 'US', state: 'none-known' })),
  ];
  await answer(0, { availability: sampleAvailability(), beside, outcomes: [] });
  expect(drawn.at(-1)?.beside).toEqual(beside);
});

test('with no source switched on nobody is asked', () => {
  const { show, drawn, asked } = start();
  show({ settings: DEFAULT_SETTINGS });
  expect(drawn.at(-1)?.live).toEqual({ state: 'off' });
  expect(asked).toEqual([]);
});

test('a failure is told and the answer of the lists stays', async () => {
  const { show, drawn, answer } = start();
  show({});
  await answer(0, { availability: null, outcomes: [failed] });
  expect(drawn.at(-1)).toMatchObject({
    live: { state: 'done', outcomes: [{ failure: 'offline' }] },
    availability: { state: 'unknown' },
  });
});

test('a worker that falls silent ends the waiting', async () => {
  const { show, drawn, answer } = start();
  show({});
  await answer(0, new Error('Nobody answered'));
  expect(drawn.at(-1)?.live).toEqual({ state: 'done', outcomes: [] });
});

test('what comes for a region that is not shown any more is dropped', async () => {
  const { show, drawn, asked, answer } = start();
  show({});
  show({ availability: sampleAvailability({ region: 'US' }) });
  await answer(0, { availability: sampleAvailability({ state: 'here' }), outcomes: [] });
  expect(drawn.at(-1)).toMatchObject({ live: { state: 'asking' }, availability: { region: 'US' } });
  await answer(1, { availability: sampleAvailability({ region: 'US', state: 'here' }), outcomes: [] });
  expect(drawn.at(-1)).toMatchObject({
    live: { state: 'done' },
    availability: { region: 'US', state: 'here' },
  });
  expect(asked.map(({ region }) => region)).toEqual(['RU', 'US']);
});

test('drawing the same film and region again asks nobody again and keeps what was said', async () => {
  const { show, drawn, asked, answer } = start();
  show({});
  await answer(0, { availability: sampleAvailability({ state: 'here' }), outcomes: [] });
  show({ hasAccess: false });
  expect(drawn.at(-1)).toMatchObject({ live: { state: 'done' }, availability: { state: 'here' } });
  expect(asked).toHaveLength(1);
});

test.each([
  ['a past day', { settings: { ...on, asOf: '2014-12-26' } }],
  ['no film', { film: null }],
  ['an answer on its way', { isWaiting: true }],
])('%s has no live part', (_, change) => {
  const { show, drawn, asked } = start();
  show(change);
  expect(drawn.at(-1)?.live).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a name that was hardly read off the page is told to nobody; once the reader asks about it, it is', () => {
  const { show, asked } = start();
  const unsure = { ...film, id: null, title: 'Some Words', confidence: 0.4 };
  show({ film: unsure });
  expect(asked).toEqual([]);
  show({ film: { id: null, title: 'Some Words', year: null } });
  expect(asked).toHaveLength(1);
});
