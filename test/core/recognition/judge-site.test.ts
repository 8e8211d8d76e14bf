import { expect, test } from 'vitest';
import type { Knowledge, SiteEntry } from '../../../src/core/knowledge.ts';
import { judgeSite } from '../../../src/core/recognition/judge-site.ts';
import type { ListedSite, Listing } from '../../../src/core/site.ts';

const listing = (given: Partial<Listing>): Listing => ({
  authority: 'a',
  list: 'L',
  date: '2020-01-15',
  tier: 'B',
  works: 'film',
  url: 'https://a.example/',
  ...given,
});
const listed = (given: Partial<ListedSite>): SiteEntry => ({
  standing: 'listed',
  site: { host: 'index.example', kind: 'index', listings: [listing({})], checked: '2026-11-01', ...given },
});

function judge(entry: SiteEntry | null, on: string) {
  // Only the look-up of sites is used.
  const knowledge = { findSite: () => entry } as unknown as Knowledge;
  return judgeSite('index.example', '/', knowledge, on);
}

test('a listing is not seen before the day it is sure to have been published', () => {
  const entry = listed({ listings: [listing({ date: '2020-01' })] });
  expect(judge(entry, '2020-01-30').answer.standing).toBe('unknown');
  expect(judge(entry, '2020-01-31').answer.standing).toBe('listed');
});

test('a listing flags for eight years; after that it is stale', () => {
  expect(judge(listed({}), '2028-01-15').canFlagByListing).toBe(true);
  expect(judge(listed({}), '2028-01-16').canFlagByListing).toBe(false);
  expect(judge(listed({}), '2028-01-16').evidence[0]?.kind).toBe('stale-listing');
});

test('a site that is gone does not flag by its listing from the first day it may have been gone', () => {
  const entry = listed({ gone: { how: 'closed', since: '2022' } });
  expect(judge(entry, '2021-12-31').canFlagByListing).toBe(true);
  expect(judge(entry, '2022-01-01').canFlagByListing).toBe(false);
});

test('a listing for books and music is told but never makes the site a source of films', () => {
  const books = listing({ works: 'books-and-music', tier: 'A', date: '2021' });
  expect(judge(listed({ listings: [books] }), '2024-01-01').answer.standing).toBe('unknown');
  const both = judge(listed({ listings: [listing({}), books] }), '2024-01-01');
  expect(both.answer.listings).toHaveLength(2);
  expect(both.evidence[0]).toMatchObject({ kind: 'listing', listing: { works: 'film' } });
});

test('licensed and neutral sites carry their names', () => {
  expect(
    judge({ standing: 'neutral', site: { host: 'x.example', name: 'X', kind: 'press' } }, '2024-01-01')
      .answer,
  ).toMatchObject({ standing: 'neutral', name: 'X' });
});
