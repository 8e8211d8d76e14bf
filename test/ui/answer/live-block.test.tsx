import { expect, test } from 'vitest';
import type { LiveAnswer, LiveFailureKind, LiveOutcome } from '../../../src/core/availability/live-answer.ts';
import { LiveBlock, type LiveView } from '../../../src/ui/answer/live-block.tsx';
import { renderInto } from '../render-into.ts';
import { sampleTexts } from '../text/sample-texts.ts';

const answer: LiveAnswer = {
  source: { name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1' },
  asOf: '2026-11-20',
  isFound: true,
  offers: [],
  covered: [],
  links: [{ name: 'Netflix', url: 'https://www.netflix.com/title/1' }],
};
const tmdb = { id: 'tmdb', name: 'TMDB', answer: { ...answer, links: [] }, failure: null };
const wikidata = { id: 'wikidata', name: 'Wikidata', answer, failure: null };

function draw(view: LiveView): HTMLElement {
  return renderInto(<LiveBlock view={view} t={sampleTexts('en')} onChooseSources={() => undefined} />);
}

const textOf = (root: HTMLElement) => root.textContent ?? '';
const done = (...outcomes: readonly LiveOutcome[]) => draw({ state: 'done', outcomes });

test('while no source is on, one line invites to choose some', () => {
  const root = draw({ state: 'off' });
  expect(root.querySelector('button')?.textContent).toBe('Choose live sources');
});

test('while sources are asked, it says so', () => {
  expect(draw({ state: 'asking' }).querySelector('[role=status]')?.textContent).toBe(
    'Looking up current offers…',
  );
});

test('what a source wants said is said where its answer is used', () => {
  const text = textOf(done(tmdb, wikidata));
  expect(text).toContain('JustWatch');
  expect(text).toContain('not endorsed or certified by TMDB');
  expect(text).toContain('CC0');
});

test('links stand under “region not confirmed”, with source and day', () => {
  const root = done(wikidata);
  expect(root.querySelector('h4')?.textContent).toBe('Pages of this film, region not confirmed');
  expect(root.querySelector('.chip')?.getAttribute('href')).toBe('https://www.netflix.com/title/1');
  expect(textOf(root)).toContain('As of 20 November 2026, according to Wikidata');
});

test.each<readonly [LiveFailureKind, string]>([
  ['offline', 'TMDB could not be reached.'],
  ['slow', 'TMDB did not answer within five seconds.'],
  ['busy', 'TMDB asked for a pause.'],
  ['bad-token', 'TMDB did not accept your token.'],
  ['broken', 'TMDB is having problems at the moment.'],
  ['malformed', 'TMDB gave an answer that Watchright cannot read.'],
  ['no-token', 'TMDB needs a token of your own.'],
  ['no-permission', 'TMDB is switched on, but the browser’s permission is missing.'],
  ['no-id', 'TMDB is asked by IMDb number'],
  ['not-found', 'TMDB does not know this film.'],
])('%s is one plain sentence', (failure, words) => {
  const text = textOf(done({ ...tmdb, answer: null, failure }));
  expect(text).toContain(words);
  expect(text).not.toContain('JustWatch');
});

test('what the reader can mend in the settings comes with the way there', () => {
  const hasWay = (failure: LiveFailureKind) =>
    done({ ...tmdb, answer: null, failure }).querySelector('button') !== null;
  expect((['bad-token', 'no-token', 'no-permission'] as const).map(hasWay)).toEqual([true, true, true]);
  expect((['offline', 'slow', 'busy', 'broken', 'no-id'] as const).some(hasWay)).toBe(false);
});

test('a film that the source does not know is said to be unknown to it', () => {
  expect(textOf(done({ ...tmdb, answer: { ...answer, isFound: false, links: [] } }))).toContain(
    'TMDB does not know this film.',
  );
});

test('an older answer that stands in is dated', () => {
  expect(textOf(done({ ...tmdb, failure: 'offline' }))).toContain(
    'Shown here is its answer of 20 November 2026.',
  );
});

test('nothing to say is nothing to see', () => {
  expect(done().childElementCount).toBe(0);
});
