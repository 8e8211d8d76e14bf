import { expect, test } from 'vitest';
import type { AvailabilityState } from '../../../src/core/availability/availability.ts';
import { describeState } from '../../../src/ui/text/describe-state.ts';
import { sampleAvailability, sampleOffer } from '../sample-report.ts';
import { sampleTexts } from './sample-texts.ts';

const en = sampleTexts('en');
const states: readonly AvailabilityState[] = ['here', 'elsewhere', 'none-known', 'unknown'];

test('each state has a sentence of its own', () => {
  const sentences = states.map((state) => describeState(sampleAvailability({ state }), en).join(' '));
  expect(new Set(sentences).size).toBe(states.length);
});

test('absence is what we know, on a day, and never a fact about the film', () => {
  for (const state of states.filter((one) => one !== 'here')) {
    const text = describeState(sampleAvailability({ state }), en).join(' ');
    expect(text).toContain('No offer known to us in Russia as of 26 December 2014.');
    expect(text).not.toMatch(/not available|unavailable|not licensed/i);
  }
});

test('offers elsewhere name each region once', () => {
  const elsewhere = [sampleOffer({}, ['CA', 'US']), sampleOffer({ type: 'buy' }, ['CA', 'US'])];
  expect(describeState(sampleAvailability({ state: 'elsewhere', elsewhere }), en)).toEqual([
    'No offer known to us in Russia as of 26 December 2014.',
    'Offered in Canada and the US.',
  ]);
});

test('an offer here is dated too', () => {
  expect(describeState(sampleAvailability({ state: 'here', region: 'US' }), en)).toEqual([
    'Offered in the US.',
  ]);
});
