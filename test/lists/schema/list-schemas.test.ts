import { describe, expect, it } from 'vitest';
import { listFiles } from '../../../src/lists/list-files.ts';
import type { Entry, ListName } from '../../../src/lists/lists.ts';
import { parseList } from '../../../src/lists/parse-list.ts';
import * as samples from '../samples.ts';

const { film, site, listing, neutral, service, offer, record, authority, source } = samples;

function problemsOf<Name extends ListName>(name: Name, value: unknown) {
  return parseList<Entry<Name>>(JSON.stringify(value), listFiles[name]).problems;
}

describe('a right record', () => {
  it.each([
    ['films', film],
    ['sites', site],
    ['neutral', neutral],
    ['services', service],
    ['offers', offer],
    ['records', record],
    ['authorities', authority],
    ['sources', source],
  ] as const)('of %s passes', (name, value) => {
    expect(problemsOf(name, value)).toEqual([]);
  });
});

describe('a wrong record names the field, what is wrong and the mend', () => {
  const { title: _title, ...untitled } = film;
  const cases: readonly [string, ListName, unknown, string, string][] = [
    ['an unknown field', 'films', { ...film, colour: 'red' }, 'colour', 'is not a known field'],
    ['a missing field', 'films', untitled, 'title', 'is missing'],
    ['a wrong type', 'films', { ...film, year: '2014' }, 'year', 'is "2014"'],
    ['an id without the year', 'films', { ...film, id: 'the-interview' }, 'id', 'does not end with the year'],
    ['an id with capitals', 'films', { ...film, id: 'The-2014' }, 'id', 'is not an id'],
    ['an unknown language', 'films', { ...film, language: 'russian' }, 'language', 'is not a language tag'],
    [
      'a wrong title language',
      'films',
      { ...film, titles: { RU: ['Интервью'] } },
      'titles.RU',
      'is not a language tag',
    ],
    [
      'an original like the title',
      'films',
      { ...film, original: film.title },
      'original',
      'is the same as title',
    ],
    ['a wrong IMDb id', 'films', { ...film, imdb: '2788710' }, 'imdb', 'is not an IMDb id'],
    [
      'a title with blanks',
      'films',
      { ...film, title: ' It' },
      'title',
      'is empty or has blanks at its ends',
    ],
    ['a day that is none', 'films', { ...film, checked: '2023-02-30' }, 'checked', 'is not a real day'],
    [
      'a scheme in a host',
      'sites',
      { ...site, host: 'https://a.example' },
      'host',
      'is not a host or a path on one',
    ],
    [
      'a slash at the end',
      'sites',
      { ...site, host: 'a.example/' },
      'host',
      'is not a host or a path on one',
    ],
    ['capitals in a host', 'sites', { ...site, host: 'A.example' }, 'host', 'is not a host or a path on one'],
    ['letters beyond ASCII', 'sites', { ...site, host: 'кино.рф' }, 'host', 'is not a host or a path on one'],
    ['a bare label', 'sites', { ...site, host: 'com' }, 'host', 'is not a host or a path on one'],
    ['www', 'neutral', { ...neutral, host: 'www.a.example' }, 'host', 'starts with www.'],
    ['a site that nobody names', 'sites', { ...site, listings: [] }, 'listings', 'is empty'],
    [
      'a wrong listing date',
      'sites',
      { ...site, listings: [{ ...listing, date: '2022-13' }] },
      'listings.0.date',
      'is not a real date',
    ],
    [
      'a rightsholder as authority',
      'sites',
      { ...site, listings: [{ ...listing, tier: 'D' }] },
      'listings.0.tier',
      'is "D"',
    ],
    [
      'a region that is none',
      'services',
      { ...service, regions: { UK: {} } },
      'regions.UK',
      'is not an assigned region',
    ],
    ['no regions', 'services', { ...service, regions: {} }, 'regions', 'is empty'],
    [
      'a search without title',
      'services',
      { ...service, search: { url: 'https://a.example/', title: 'local' } },
      'search.url',
      'has no place for the title',
    ],
    [
      'a link without https',
      'offers',
      { ...offer, link: 'http://a.example/' },
      'link',
      'is not an https address',
    ],
    [
      'a script as source',
      'offers',
      { ...offer, source: { name: 'A', url: 'javascript:0' } },
      'source.url',
      'is not an address',
    ],
    [
      'a currency that is none',
      'offers',
      { ...offer, price: { amount: 1, currency: 'EURO' } },
      'price.currency',
      'is not a currency',
    ],
    ['an area that is none', 'offers', { ...offer, regions: ['nordic'] }, 'regions.0', 'is not an area'],
    ['a region in small letters', 'offers', { ...offer, except: ['se'] }, 'except.0', 'is not an area'],
    [
      'a licence that binds nothing',
      'records',
      { ...record, binds: undefined },
      'binds',
      'does not go with the kind',
    ],
    [
      'a plan of what has none',
      'records',
      { ...record, planned: '2015-01-29' },
      'planned',
      'does not go with the kind',
    ],
    [
      'no English name',
      'authorities',
      { ...authority, names: { ru: 'США' } },
      'names',
      'has no English name',
    ],
  ];

  it.each(cases)('%s', (_what, name, value, field, message) => {
    const problems = problemsOf(name, value);
    expect(problems).toMatchObject([{ file: listFiles[name].file, line: 1, field, message }]);
    expect(problems[0]?.mend).not.toBe('');
  });
});

describe('regions', () => {
  it.each(['SU', 'DD', 'YU', 'EU', 'UN', 'ZZ', 'XK', 'AA'])('%s is not assigned', (code) => {
    expect(problemsOf('services', { ...service, regions: { [code]: {} } })).toHaveLength(1);
  });

  it('knows the 249 codes of ISO 3166-1', () => {
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const isKnown = (code: string) =>
      problemsOf('services', { ...service, regions: { [code]: {} } }).length === 0;
    expect(codes.filter(isKnown)).toHaveLength(249);
  });
});
