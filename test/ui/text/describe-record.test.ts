import { expect, test } from 'vitest';
import type { ReleaseKind } from '../../../src/core/availability/availability.ts';
import { describeRecord } from '../../../src/ui/text/describe-record.ts';
import { sampleRecord } from '../sample-report.ts';
import { sampleTexts } from './sample-texts.ts';

const en = sampleTexts('en');
const kinds: readonly ReleaseKind[] = [
  'release-date-set',
  'release-postponed',
  'release-cancelled',
  'release-withdrawn',
  'banned',
  're-admitted',
  'decision-announced',
  'licence-issued',
  'licence-not-applied',
  'licence-refused',
  'licence-withdrawn',
  'licence-not-required',
  'no-offer-received',
  'unlicensed-copies-reported',
];

test('each kind of record has a sentence of its own in both languages', () => {
  for (const t of [en, sampleTexts('ru')]) {
    const sentences = kinds.map((kind) => describeRecord(sampleRecord({ kind }), t));
    expect(new Set(sentences).size).toBe(kinds.length);
    expect(sentences.filter((sentence) => sentence.startsWith('record.'))).toEqual([]);
  }
});

test('a licence says what it bound then', () => {
  expect(describeRecord(sampleRecord({ kind: 'licence-not-applied', binds: 'cinema' }), en)).toBe(
    'No application for an exhibition licence had been filed. ' +
      'At the time, cinemas needed this licence; online services did not.',
  );
});

test('a postponed release says for when it had been set', () => {
  const record = sampleRecord({ kind: 'release-postponed', planned: '2015-01-29' });
  expect(describeRecord(record, en)).toBe('The release set for 29 January 2015 was postponed.');
  expect(describeRecord(sampleRecord({ kind: 'release-postponed' }), en)).toBe('The release was postponed.');
});
