import { describe, expect, it } from 'vitest';
import { listStats } from '../../src/lists/list-stats.ts';
import type { Lists } from '../../src/lists/lists.ts';
import { makeRows } from './make-rows.ts';
import { film, listing, offer, service, site } from './samples.ts';

function countOf(what: string, planted: Parameters<typeof makeRows>[0], today = '2026-02-01') {
  const rows = makeRows(planted);
  const lists: Lists = {
    films: rows.films.map((row) => row.value),
    sites: rows.sites.map((row) => row.value),
    neutral: [],
    services: rows.services.map((row) => row.value),
    offers: rows.offers.map((row) => row.value),
    records: [],
    authorities: [],
    sources: [],
  };
  return listStats(lists, today).find((stat) => stat.what === what);
}

describe('listStats', () => {
  it('counts films by decade and by language of the original', () => {
    const films = [film, { ...film, id: 'the-interview-1998', year: 1998, language: 'ru' }];
    expect(countOf('films, by decade', { films })?.by).toEqual([
      ['1990s', 1],
      ['2010s', 1],
    ]);
    expect(countOf('films, by language of the original', { films })?.by).toEqual([
      ['en', 1],
      ['ru', 1],
    ]);
  });

  it('counts titles in other languages, those with a source apart from the others', () => {
    const titled = {
      ...film,
      titles: { ru: ['Интервью'] },
      unconfirmed: { de: ['Das Interview', 'Interview'] },
    };
    const countTitles = (which: string) =>
      countOf(`titles in other languages that ${which}`, { films: [titled] });
    expect(countTitles('a source confirms')?.by).toEqual([['ru', 1]]);
    expect(countTitles('help to match only')?.by).toEqual([['de', 2]]);
  });

  it('counts services by region', () => {
    expect(countOf('services', { services: [service] })?.by).toEqual([
      ['RU', 1],
      ['US', 1],
    ]);
  });

  const flagging = 'listed sites that their listing alone may flag today';

  it('counts a site while its newest listing is at most eight years old', () => {
    const sites = [{ ...site, listings: [{ ...listing, date: '2015' }, listing] }];
    expect(countOf(flagging, { sites }, '2031-01-31')?.count).toBe(1);
    expect(countOf(flagging, { sites }, '2031-02-01')?.count).toBe(0);
    expect(countOf('of these, in a year', { sites }, '2030-01-31')?.count).toBe(1);
    expect(countOf('of these, in a year', { sites }, '2030-02-01')?.count).toBe(0);
  });

  it('does not count a site that is gone', () => {
    const { checked, ...rest } = site;
    const gone = { ...rest, gone: { how: 'closed', since: '2024' }, checked };
    expect(countOf(flagging, { sites: [gone] })?.count).toBe(0);
  });

  it('counts services while somebody looked at them in the last three years', () => {
    const what = 'services to send readers to today';
    expect(countOf(what, { services: [service] }, '2026-02-01')?.by).toEqual([['US', 1]]);
    expect(countOf(what, { services: [service] }, '2029-02-01')?.count).toBe(0);
  });

  it('counts offers that stand today and in 180 days', () => {
    const offers = [{ ...offer, asOf: '2026-01-31' }];
    expect(countOf('offers that stand today', { offers })?.count).toBe(1);
    expect(countOf('offers that stand in 180 days', { offers })?.count).toBe(0);
  });
});
