import { expect, test } from 'vitest';
import { groupByRegions } from '../../../src/ui/answer/group-by-regions.ts';
import { groupOffers, isOneSource } from '../../../src/ui/answer/group-offers.ts';
import { sampleOffer } from '../sample-report.ts';

test('rent and buy of one service are one row, in the order of the answer', () => {
  const groups = groupOffers([
    sampleOffer({ service: 'b', type: 'rent' }),
    sampleOffer({ service: 'a', type: 'rent' }),
    sampleOffer({ service: 'b', type: 'buy', link: 'https://b.example/film' }),
  ]);
  expect(groups.map(({ service, offers, link }) => [service, offers.map(({ type }) => type), link])).toEqual([
    ['b', ['rent', 'buy'], 'https://b.example/film'],
    ['a', ['rent'], null],
  ]);
});

test('what is known from another day or source stays a row of its own', () => {
  expect(groupOffers([sampleOffer(), sampleOffer({ type: 'buy', asOf: '2014-12-25' })])).toHaveLength(2);
  expect(groupOffers([sampleOffer(), sampleOffer({ type: 'buy', source: { name: 'TASS' } })])).toHaveLength(
    2,
  );
});

test('a shared day and source is told from different ones', () => {
  const other = sampleOffer({ service: 'b', source: { name: 'TASS' } });
  expect(isOneSource(groupOffers([sampleOffer(), sampleOffer({ service: 'b' })]))).toBe(true);
  expect(isOneSource(groupOffers([sampleOffer(), other]))).toBe(false);
});

test('offers elsewhere stand under the set of regions they hold for, whatever its order', () => {
  const groups = groupByRegions([
    sampleOffer({ service: 'a' }, ['US', 'CA']),
    sampleOffer({ service: 'b' }, ['GB']),
    sampleOffer({ service: 'c' }, ['CA', 'US']),
  ]);
  expect(groups.map(({ regions, answers }) => [regions, answers.map(({ offer }) => offer.service)])).toEqual([
    [
      ['US', 'CA'],
      ['a', 'c'],
    ],
    [['GB'], ['b']],
  ]);
});
