import { expect, test } from 'vitest';
import { describeLists } from '../../src/lists/describe-lists.ts';
import { smallLists } from '../background/small-lists.ts';

test('counts the lists and names the day of their newest entry and their sources', () => {
  const sources = [{ id: 'imdb', name: 'IMDb', url: 'https://imdb.example/data' }];
  const [offer] = smallLists.offers;
  const offers = offer ? [{ ...offer, asOf: '2026-05-04' }] : [];
  expect(describeLists({ ...smallLists, offers, sources })).toEqual({
    checked: '2026-05-04',
    counts: { films: 1, sites: 1, services: 1, offers: 1, records: 0 },
    sources: [{ name: 'IMDb', url: 'https://imdb.example/data' }],
  });
});
