import { expect, test } from 'vitest';
import type { Offer, ReleaseRecord } from '../../../src/core/availability/availability.ts';
import { findAvailability } from '../../../src/core/availability/find-availability.ts';
import type { FreeLicence } from '../../../src/core/film.ts';
import type { Service } from '../../../src/core/site.ts';
import { fakeKnowledge, type Known } from './fake-knowledge.ts';

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

function ask(region: string, on: string, known: Known, mine: readonly string[] = []) {
  const film = { id: 'f', title: 'Film' };
  return findAvailability({ film, region, on, mine }, fakeKnowledge(known));
}

test('an offer past its age is told as last known, never as current', () => {
  const answer = ask('US', '2026-11-23', { offers: [offer({})] });
  expect(answer.here).toEqual([]);
  expect(answer.lastKnownHere.map((one) => one.offer.asOf)).toEqual(['2014-12-24']);
});

test('no current offer anywhere is unknown, never none known: nobody who covers the film was asked', () => {
  expect(
    ask('RU', '2014-12-26', { records: [record({ kind: 'licence-not-applied', binds: 'cinema' })] }).state,
  ).toBe('unknown');
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

test('of one day, what binds cinemas comes after what services say', () => {
  const records = [record({ kind: 'licence-not-applied', binds: 'cinema' }), record({})];
  const kinds = ask('RU', '2014-12-26', { records }).records.map(({ kind }) => kind);
  expect(kinds).toEqual(['no-offer-received', 'licence-not-applied']);
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

const citation = fakeKnowledge({}).citationOf('f');

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

test('services of the reader come first, whatever else speaks for others', () => {
  const search = { url: 'https://s.example/?q={title}', title: 'local' } as const;
  const services = [
    service({ id: 'shop', types: ['rent'], regions: { RU: {} }, search }),
    service({ id: 'mine', types: ['flatrate'], regions: { RU: {}, US: {} } }),
  ];
  const answers = ask('RU', '2026-11-23', { services }, ['mine', 'gone']).services;
  expect(answers.map((one) => [one.service.id, one.isMine])).toEqual([
    ['mine', true],
    ['shop', false],
  ]);
});

test('an offer without a link is told with the service’s search, one with a link without it', () => {
  const search = { url: 'https://s.example/?q={title}', title: 'local' } as const;
  const services = [service({ regions: { RU: {}, US: {} }, search })];
  const known = { services, offers: [offer({ regions: ['RU'], asOf: '2026-11-01' })] };
  expect(ask('RU', '2026-11-23', known).here[0]?.searchUrl).toContain(encodeURIComponent('Фильм'));
  // Elsewhere it is searched by the title it has there.
  expect(ask('US', '2026-11-23', known).elsewhere[0]?.searchUrl).toContain(encodeURIComponent('Фильм'));
  const link = 'https://s.example/film';
  const linked = { ...known, offers: [offer({ regions: ['RU'], asOf: '2026-11-01', link })] };
  expect(ask('RU', '2026-11-23', linked).here[0]?.searchUrl).toBeNull();
});

test('where a service takes wishes, the answer says so, with the title to wish for', () => {
  const requestUrl = 'https://s.example/wishes';
  const answer = ask('RU', '2026-11-23', { services: [service({ regions: { RU: {} }, requestUrl })] });
  expect(answer.services[0]?.requestUrl).toBe(requestUrl);
  expect(answer.titleHere).toBe('Фильм');
});

test('a film that anybody may pass on says so, by its licence or by an offer that rests on the public domain', () => {
  const licence = { name: 'CC-BY', url: 'https://wiki.example/licence' };
  const url = 'https://archive-list.example/';
  const offers = [offer({ lasting: 'public-domain', source: { name: 'A list', url } })];
  const query = { film: { id: 'f', title: 'Film' }, region: 'DE', on: '2014-12-26' };
  const freeOf = (known: Known, given: FreeLicence | null = null) =>
    findAvailability(query, { ...fakeKnowledge(known), licenceOf: () => given }).free;
  expect(freeOf({ offers }, licence)).toEqual(licence);
  expect(freeOf({ offers })).toEqual({ name: 'public-domain', url });
  expect(freeOf({ offers: [offer({})] })).toBeNull();
});

test('records of the last year that say why nothing is offered are marked; where it is offered they say nothing of the kind', () => {
  const records = [
    record({ kind: 'no-offer-received' }),
    record({ kind: 'release-postponed', date: '2014-12-19' }),
    record({ kind: 'licence-refused', date: '2014' }),
    record({ kind: 'banned', date: '2013-11' }),
  ];
  const marked = (on: string, known: Known = {}) =>
    ask('RU', on, { ...known, records }).records.flatMap(({ kind, isReason }) => (isReason ? [kind] : []));
  expect(marked('2014-12-31')).toEqual(['licence-refused', 'no-offer-received']);
  expect(marked('2015-12-27')).toEqual(['licence-refused']);
  expect(marked('2016-01-01')).toEqual([]);
  expect(marked('2014-12-31', { offers: [offer({ regions: ['RU'] })] })).toEqual([]);
});

test('a record that nobody looked at for ten years is no longer told', () => {
  const records = [record({ checked: '2026-11-24' })];
  expect(ask('RU', '2036-11-24', { records }).records).toHaveLength(1);
  expect(ask('RU', '2036-11-25', { records }).records).toEqual([]);
});
