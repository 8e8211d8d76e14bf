import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/verdict.ts';
import { describeEvidence } from '../../../src/ui/text/describe-evidence.ts';
import { sampleListing } from '../sample-report.ts';
import { sampleTexts } from './sample-texts.ts';

const listed = { host: 'tracker.example', listing: sampleListing() };
const pieces: readonly Evidence[] = [
  { kind: 'listing', ...listed },
  { kind: 'stale-listing', ...listed },
  { kind: 'site-gone', host: 'tracker.example', how: 'seized', since: '2016-11' },
  { kind: 'site-gone', host: 'tracker.example', how: 'in some other way', since: '2017' },
  { kind: 'licensed-service', name: 'ivi' },
  { kind: 'never-flag', name: 'IMDb', neutralKind: 'film-database' },
  { kind: 'site-name', name: 'Tracker', listing: sampleListing() },
  { kind: 'listed-player', listing: sampleListing() },
  { kind: 'user-allowed', host: 'tracker.example' },
  { kind: 'magnet', name: null },
  { kind: 'magnet', name: 'Film.2014' },
  { kind: 'torrent-file', name: null },
  { kind: 'torrent-file', name: 'Film.2014' },
  { kind: 'film-file', name: 'film.mkv' },
  { kind: 'release-name', name: 'Film.2014.1080p' },
  { kind: 'player', host: 'tracker.example' },
  { kind: 'streaming-words', words: 'watch online' },
  { kind: 'title-clue', text: 'Film', place: 'title' },
  { kind: 'title-clue', text: 'Film', place: 'film-data' },
  { kind: 'year-clue', year: 2014, place: 'film-data' },
  { kind: 'imdb-clue', imdb: 'tt2788710' },
  { kind: 'other-work', work: 'listing-page', text: 'Films' },
];

test.each(['en', 'ru'] as const)('every piece of evidence has its own sentence (%s)', (language) => {
  const sentences = pieces.map((piece) => describeEvidence(piece, sampleTexts(language)));
  expect(new Set(sentences).size).toBe(pieces.length);
  for (const sentence of sentences) expect(sentence).not.toMatch(/^evidence\.|[{}]/);
});

test('no sentence names the host of a site that may be listed', () => {
  const all = pieces.map((piece) => describeEvidence(piece, sampleTexts('en'))).join(' ');
  expect(all).not.toContain('tracker.example');
});

test('a year is no number to be grouped', () => {
  expect(describeEvidence({ kind: 'year-clue', year: 2014, place: 'title' }, sampleTexts('en'))).toBe(
    'The page’s title gives the year 2014.',
  );
});
