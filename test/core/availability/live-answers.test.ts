import { expect, test } from 'vitest';
import type { Offer } from '../../../src/core/availability/availability.ts';
import { findAvailability } from '../../../src/core/availability/find-availability.ts';
import type { LiveAnswer, LiveOffer } from '../../../src/core/availability/live-answer.ts';
import { openSmallKnowledge } from '../../background/small-lists.ts';

const TODAY = '2026-11-24';
const film = { id: 'the-interview-2014', title: 'The Interview' };

const live = (given: Partial<LiveAnswer> = {}): LiveAnswer => ({
  source: { name: 'A live source' },
  asOf: TODAY,
  isFound: true,
  offers: [],
  covered: ['US', 'RU'],
  links: [],
  ...given,
});
const rent: LiveOffer = { service: 'cinema-home', regions: ['CA', 'US'], type: 'rent' };

function ask(region: string, answers: readonly LiveAnswer[], offers?: readonly Offer[], on = TODAY) {
  const lists = openSmallKnowledge();
  return findAvailability(
    { film, region, on },
    { ...lists, offersOf: offers ? () => offers : lists.offersOf },
    answers,
  );
}

test('a live offer is told with the source and the day it was asked', () => {
  const { state, here } = ask('US', [live({ offers: [rent] })]);
  expect(state).toBe('here');
  expect(here).toMatchObject([
    {
      serviceName: 'Cinema Home',
      regions: ['US'],
      offer: { asOf: TODAY, source: { name: 'A live source' } },
    },
  ]);
});

test('a service that the lists do not have is called what the source calls it', () => {
  const offer: LiveOffer = {
    service: 'far-away',
    serviceName: 'Far Away',
    regions: ['US'],
    type: 'flatrate',
  };
  expect(ask('US', [live({ offers: [offer] })]).here[0]?.serviceName).toBe('Far Away');
});

test('the newer of two statements on one service stands, with the link of the lists in the region asked about', () => {
  const bundled: Offer = {
    film: film.id,
    service: 'cinema-home',
    regions: ['GB', 'US'],
    type: 'rent',
    link: 'https://cinema-home.example/1',
    asOf: '2026-10-01',
    source: { name: 'The Press' },
  };
  const answer = ask('US', [live({ offers: [rent] })], [bundled]);
  expect(answer.here.map(({ offer }) => [offer.asOf, offer.link])).toEqual([[TODAY, bundled.link]]);
  expect(answer.elsewhere.map(({ offer, regions }) => [offer.asOf, offer.link, regions])).toEqual([
    [TODAY, undefined, ['CA']],
    ['2026-10-01', bundled.link, ['GB']],
  ]);
});

test('what the lists know is not taken away by a source that leaves it out', () => {
  const bundled: Offer = {
    film: film.id,
    service: 'cinema-home',
    regions: ['US'],
    type: 'buy',
    asOf: '2026-10-01',
    source: { name: 'The Press' },
  };
  expect(ask('US', [live()], [bundled]).here).toHaveLength(1);
});

test.each([
  ['none-known', 'covers film and region and had nothing', live()],
  ['unknown', 'does not cover the region', live({ covered: ['US'] })],
  ['unknown', 'does not know the film', live({ isFound: false })],
  ['unknown', 'was asked two days ago', live({ asOf: '2026-11-22' })],
  ['none-known', 'was asked yesterday', live({ asOf: '2026-11-23' })],
  ['elsewhere', 'has it in another region', live({ offers: [rent] })],
] as const)('%s where the source %s', (state, _, answer) => {
  expect(ask('RU', [answer]).state).toBe(state);
});

test('a look at a past day sees nothing of what was asked later', () => {
  const { state, elsewhere } = ask('RU', [live({ offers: [rent] })], [], '2026-11-23');
  expect([state, elsewhere]).toEqual(['unknown', []]);
});
