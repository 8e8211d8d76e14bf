import { describe, expect, it } from 'vitest';
import { checkLists } from '../../../src/lists/checks/check-lists.ts';
import type { ListName } from '../../../src/lists/lists.ts';
import { makeRows } from '../make-rows.ts';
import { authority, film, listing, neutral, offer, record, service, site, source } from '../samples.ts';

const TODAY = '2026-02-01';

const right: Readonly<Record<ListName, readonly object[]>> = {
  films: [film],
  sites: [site],
  neutral: [neutral],
  services: [service],
  offers: [offer],
  records: [record],
  authorities: [authority],
  sources: [source],
};

function problemsWith(planted: Partial<Record<ListName, readonly object[]>>) {
  return checkLists(makeRows({ ...right, ...planted }), TODAY);
}

describe('lists without a fault', () => {
  it('pass every check', () => {
    expect(problemsWith({})).toEqual([]);
  });
});

describe('order and form', () => {
  it('finds a line out of order', () => {
    const hosts = ['b.example', 'a.example'].map((host) => ({ ...neutral, host }));
    expect(problemsWith({ neutral: hosts })).toMatchObject([
      { file: 'neutral.jsonl', line: 2, message: 'is out of order (a.example)' },
    ]);
  });

  it('finds a key that comes twice', () => {
    const second = { ...film, title: 'Another Interview', imdb: 'tt0000001' };
    expect(problemsWith({ films: [film, second] })).toMatchObject([
      { file: 'films.jsonl', line: 2, message: 'repeats line 1 (the-interview-2014)' },
    ]);
  });

  it('finds keys in another order', () => {
    const { host, ...rest } = neutral;
    expect(problemsWith({ neutral: [{ ...rest, host }] })).toMatchObject([
      { file: 'neutral.jsonl', line: 1, message: 'is not in the canonical form' },
    ]);
  });
});

describe('references', () => {
  it.each([
    ['the film of an offer', { offers: [{ ...offer, film: 'none-2014' }] }, 'offers.jsonl', 'film'],
    ['the service of an offer', { offers: [{ ...offer, service: 'none' }] }, 'offers.jsonl', 'service'],
    ['the film of a record', { records: [{ ...record, film: 'none-2014' }] }, 'records.jsonl', 'film'],
    [
      'the authority of a listing',
      { sites: [{ ...site, listings: [{ ...listing, authority: 'none' }] }] },
      'sites.jsonl',
      'listings.0.authority',
    ],
    ['the source of a film', { films: [{ ...film, source: 'hearsay' }] }, 'films.jsonl', 'source'],
  ])('finds that %s does not exist', (_what, planted, file, field) => {
    expect(problemsWith(planted)).toMatchObject([{ file, line: 1, field }]);
  });

  it('takes an address as the source of a film', () => {
    expect(problemsWith({ films: [{ ...film, source: 'https://press.example/3' }] })).toEqual([]);
  });
});

describe('sides', () => {
  it.each([
    ['a listed host that is neutral', { neutral: [{ ...neutral, host: site.host }] }],
    ['a listed host that is licensed', { services: [{ ...service, hosts: [site.host] }] }],
    ['a neutral host above a listed one', { sites: [{ ...site, host: 'films.press.example' }] }],
    ['a neutral host below a listed one', { neutral: [{ ...neutral, host: 'press.listed.example' }] }],
    [
      'a licensed path that is listed',
      { sites: [{ ...site, host: 'a.example/v' }], services: [{ ...service, hosts: ['a.example/v'] }] },
    ],
    ['a neutral host that is licensed', { services: [{ ...service, hosts: [neutral.host] }] }],
    [
      'a listed path on a neutral host of one publisher',
      { sites: [{ ...site, host: 'press.example/films' }] },
    ],
    [
      'a listed path on a licensed service',
      { sites: [{ ...site, host: 'a.example/v' }], services: [{ ...service, hosts: ['a.example'] }] },
    ],
  ])('finds %s', (_what, planted) => {
    expect(problemsWith(planted)).toHaveLength(1);
  });

  it('finds a host that two services claim', () => {
    const second = { ...service, id: 'cinema-too' };
    expect(problemsWith({ services: [service, second] })).toMatchObject([{ line: 2, field: 'hosts.0' }]);
  });

  it.each([
    ['a licensed path on a neutral host', { services: [{ ...service, hosts: ['press.example/films'] }] }],
    [
      'a listed path on a neutral host that many share',
      { neutral: [{ ...neutral, host: 'vk.com' }], sites: [{ ...site, host: 'vk.com/films' }] },
    ],
    ['a licensed host below a neutral one', { services: [{ ...service, hosts: ['tv.press.example'] }] }],
    ['hosts that only end alike', { sites: [{ ...site, host: 'notpress.example' }] }],
  ])('allows %s', (_what, planted) => {
    expect(problemsWith(planted)).toEqual([]);
  });
});

describe('shared hosts', () => {
  it.each(['vk.com', 'm.vk.com', 'github.io', 'blogspot.com', 'co.uk'])(
    'are never listed whole: %s',
    (host) => {
      expect(problemsWith({ sites: [{ ...site, host }] })).toMatchObject([
        { file: 'sites.jsonl', field: 'host' },
      ]);
    },
  );

  it.each(['vk.com/video', 'somebody.github.io', 'notvk.com', 'listed.co.uk'])(
    'may be listed in part: %s',
    (host) => {
      expect(problemsWith({ sites: [{ ...site, host }] })).toEqual([]);
    },
  );
});

describe('listings', () => {
  it('are cited once', () => {
    expect(problemsWith({ sites: [{ ...site, listings: [listing, listing] }] })).toMatchObject([
      { file: 'sites.jsonl', field: 'listings.1' },
    ]);
  });
});

describe('twins', () => {
  it('are films of one title and year, however it is written', () => {
    const twin = { ...film, id: 'the-interview-again-2014', title: 'THE INTERVIEW!', imdb: 'tt0000001' };
    expect(problemsWith({ films: [twin, film] }).filter(({ field }) => field === 'title')).toHaveLength(1);
  });

  it('are films of one IMDb id', () => {
    const twin = { ...film, id: 'another-2013', title: 'Another', year: 2013 };
    expect(problemsWith({ films: [twin, film] })).toMatchObject([{ line: 2, field: 'imdb' }]);
  });

  it('are not films of one title in two years', () => {
    const { imdb: _imdb, ...other } = { ...film, id: 'the-interview-1998', year: 1998 };
    expect(problemsWith({ films: [other, film] })).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['a film checked tomorrow', { films: [{ ...film, checked: '2026-02-02' }] }, 'checked'],
    ['a service checked tomorrow', { services: [{ ...service, checked: '2026-02-02' }] }, 'checked'],
    [
      'a listing later than the entry was checked',
      { sites: [{ ...site, listings: [{ ...listing, date: '2026-02' }] }] },
      'listings.0.date',
    ],
    [
      'an end later than the entry was checked',
      {
        sites: [
          { ...site, listings: [listing], gone: { how: 'closed', since: '2027' }, checked: '2026-01-31' },
        ],
      },
      'gone.since',
    ],
    ['an offer known tomorrow', { offers: [{ ...offer, asOf: '2026-02-02' }] }, 'asOf'],
    ['a record of tomorrow', { records: [{ ...record, date: '2026-02-02' }] }, 'date'],
    ['a record checked before it happened', { records: [{ ...record, checked: '2014-12-25' }] }, 'date'],
    ['an offer that ends before it begins', { offers: [{ ...offer, until: '2014-12-23' }] }, 'until'],
    [
      'a service that leaves a region before it comes',
      { services: [{ ...service, regions: { RU: { from: '2023', until: '2022' } } }] },
      'regions.RU',
    ],
  ])('finds %s', (_what, planted, field) => {
    const problems = problemsWith(planted).filter(
      ({ message }) => message !== 'is not in the canonical form',
    );
    expect(problems).toMatchObject([{ line: 1, field }]);
  });

  it('allows a partial date that may lie in the past', () => {
    expect(problemsWith({ sites: [{ ...site, listings: [{ ...listing, date: '2026' }] }] })).toEqual([]);
  });
});
