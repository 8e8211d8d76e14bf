import { expect, test } from 'vitest';
import type { Offer, ReleaseRecord } from '../../../src/core/availability/availability.ts';
import { findAvailability } from '../../../src/core/availability/find-availability.ts';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import type { Service } from '../../../src/core/site.ts';

const source = { name: 'A newspaper' };
const offer = (given: Partial<Offer>): Offer => ({
  film: 'f',
  service: 's',
  regions: ['US'],
  type: 'rent',
  asOf: '2014-12-24',
  source,
  ...given,
});
const record = (given: Partial<ReleaseRecord>): ReleaseRecord => ({
  film: 'f',
  region: 'RU',
  kind: 'no-offer-received',
  date: '2014-12-26',
  source,
  ...given,
});
const service = (given: Partial<Service>): Service => ({
  id: 's',
  name: 'S',
  hosts: ['s.example'],
  types: ['rent'],
  regions: { US: {} },
  checked: '2026-11-01',
  ...given,
});

/** Who confirms the film of every answer. */
const citation = { sources: [source], checked: '2026-11-01' };

interface Known {
  readonly offers?: readonly Offer[];
  readonly records?: readonly ReleaseRecord[];
  readonly services?: readonly Service[];
}

function ask(region: string, on: string, { offers = [], records = [], services = [] }: Known) {
  const film = { id: 'f', title: 'Film', year: 2014, language: 'en', titles: { ru: ['Фильм'] } };
  const knowledge: Knowledge = {
    findTitle: () => [],
    searchTitles: () => [],
    findInText: () => null,
    findImdb: () => null,
    findFilm: () => film,
    filmAt: () => film,
    citationOf: () => citation,
    findSite: () => null,
    offersOf: () => offers,
    recordsOf: () => records,
    servicesIn: (one) => services.filter((each) => one in each.regions),
    findService: (id) => services.find((each) => each.id === id) ?? null,
    authorityNames: () => ({ en: '' }),
  };
  return findAvailability({ film: { id: 'f', title: 'Film' }, region, on }, knowledge);
}

test.each([
  ['here', 'US', '2014-12-26'],
  ['elsewhere', 'RU', '2014-12-26'],
  ['unknown', 'US', '2014-12-23'],
  ['unknown', 'US', '2026-11-23'],
] as const)('an offer in the US from 24 December 2014 makes it %s in %s on %s', (state, region, on) => {
  expect(ask(region, on, { offers: [offer({ from: '2014-12-24' })] }).state).toBe(state);
});

test('an offer past its age is told as last known, never as current', () => {
  const answer = ask('US', '2026-11-23', { offers: [offer({})] });
  expect(answer.here).toEqual([]);
  expect(answer.lastKnownHere.map((one) => one.offer.asOf)).toEqual(['2014-12-24']);
});

test('an offer that has ended is not current the day after', () => {
  const offers = [offer({ until: '2015-01-31' })];
  expect(ask('US', '2015-01-31', { offers }).state).toBe('here');
  expect(ask('US', '2015-02-01', { offers }).state).toBe('unknown');
});

test('no current offer anywhere is unknown, never none known: nobody who covers the film was asked', () => {
  expect(
    ask('RU', '2014-12-26', { records: [record({ kind: 'licence-not-applied', binds: 'cinema' })] }).state,
  ).toBe('unknown');
});

test('offers come free first, then subscription, rent and purchase, the cheapest first', () => {
  const price = (amount: number) => ({ price: { amount, currency: 'USD' } });
  const offers = [
    offer({ type: 'buy', ...price(14.99) }),
    offer({ ...price(5.99) }),
    offer({ ...price(3.99) }),
    offer({ type: 'flatrate' }),
    offer({ type: 'free' }),
  ];
  const { here } = ask('US', '2014-12-26', { offers });
  expect(here.map((one) => [one.offer.type, one.offer.price?.amount])).toEqual([
    ['free', undefined],
    ['flatrate', undefined],
    ['rent', 3.99],
    ['rent', 5.99],
    ['buy', 14.99],
  ]);
});

test('release records of the region up to the day are given, the newest first, and never change the offers', () => {
  const records = [
    record({ date: '2014-12-19', kind: 'release-postponed' }),
    record({}),
    record({ date: '2015' }),
    record({ region: 'CN' }),
  ];
  const answer = ask('RU', '2014-12-26', { records });
  expect(answer.records.map((one) => one.date)).toEqual(['2014-12-26', '2014-12-19']);
});

test('services are those that stood in the region on that day', () => {
  const services = [
    service({ id: 'old', regions: { RU: { from: '2010' } } }),
    service({ id: 'later', regions: { RU: { from: '2018' } } }),
    service({ id: 'left', regions: { RU: { from: '2012', until: '2022-05-30' } } }),
    service({ id: 'undated', regions: { RU: {} } }),
  ];
  const ids = (on: string) => ask('RU', on, { services }).services.map((one) => one.service.id);
  expect(ids('2014-12-26').sort()).toEqual(['left', 'old']);
  expect(ids('2026-11-23').sort()).toEqual(['later', 'old', 'undated']);
});

test('a search asks for the title that the service wants', () => {
  const search = (title: 'local' | 'english') => ({ url: 'https://s.example/?q={title}', title });
  const urls = (title: 'local' | 'english') =>
    ask('RU', '2026-11-23', {
      services: [service({ regions: { RU: {} }, search: search(title) })],
    }).services.map((one) => one.searchUrl);
  expect(urls('local')).toEqual([`https://s.example/?q=${encodeURIComponent('Фильм')}`]);
  expect(urls('english')).toEqual(['https://s.example/?q=Film']);
});

test('a service that can be searched comes first, then shops, then the region’s own services', () => {
  const search = { url: 'https://s.example/?q={title}', title: 'local' } as const;
  const services = [
    service({ id: 'closed-door', regions: { RU: {} } }),
    service({ id: 'world', types: ['flatrate'], regions: { RU: {}, US: {} }, search }),
    service({ id: 'own', types: ['flatrate'], regions: { RU: {} }, search }),
    service({ id: 'shop', types: ['flatrate', 'rent'], regions: { RU: {}, US: {} }, search }),
  ];
  const ids = ask('RU', '2026-11-23', { services }).services.map((one) => one.service.id);
  expect(ids).toEqual(['shop', 'own', 'world', 'closed-door']);
});

test('a service that nobody looked at for three years is no longer named', () => {
  const services = [service({ regions: { RU: {} } })];
  expect(ask('RU', '2029-11-01', { services }).services).toHaveLength(1);
  expect(ask('RU', '2029-11-02', { services }).services).toEqual([]);
});

test('titles that nobody confirmed for ten years no longer stand in for the original in a search', () => {
  const search = { url: 'https://s.example/?q={title}', title: 'local' } as const;
  const services = [service({ regions: { RU: {} }, search, checked: '2036-11-01' })];
  const urlOn = (on: string) => ask('RU', on, { services }).services[0]?.searchUrl;
  expect(urlOn('2036-11-01')).toBe(`https://s.example/?q=${encodeURIComponent('Фильм')}`);
  expect(urlOn('2036-11-02')).toBe('https://s.example/?q=Film');
});

test('the answer says who confirms the film and the services', () => {
  const services = [service({ sources: [source] })];
  const answer = ask('US', '2026-11-23', { services });
  expect(answer.filmCitation).toEqual(citation);
  expect(answer.services[0]?.service).toMatchObject({ checked: '2026-11-01', sources: [source] });
});
