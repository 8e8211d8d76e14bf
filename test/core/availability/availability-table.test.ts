import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Availability, Offer, OfferAnswer } from '../../../src/core/availability/availability.ts';
import { findAvailability } from '../../../src/core/availability/find-availability.ts';
import { fakeKnowledge } from './fake-knowledge.ts';

const cases = readFileSync(join(import.meta.dirname, 'availability-cases.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** `s rent 3.99 USD US,CA 2026-01-01 until=2026-02` */
function readOffer(text: string): Offer {
  const words = text.trim().split(' ');
  const named = Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=')));
  const [service, type, ...rest] = words.filter((word) => !word.includes('='));
  const price = rest.length === 4 ? { price: { amount: Number(rest[0]), currency: rest[1] } } : {};
  const [regions, asOf] = rest.slice(-2);
  const source = { name: 'A newspaper' };
  // The table is ours; a slip in it fails its case.
  return {
    film: 'f',
    service,
    type,
    ...price,
    regions: regions?.split(','),
    asOf,
    source,
    ...named,
  } as Offer;
}

function write(answers: readonly OfferAnswer[], mark: string): readonly string[] {
  return answers.map(({ offer, isMine }) => `${mark}${isMine ? '*' : ''}${offer.service} ${offer.type}`);
}

function writeAnswer({ here, elsewhere, lastKnownHere, lastKnownElsewhere }: Availability): string {
  return [
    ...write(here, ''),
    ...write(elsewhere, '~'),
    ...write(lastKnownHere, '?'),
    ...write(lastKnownElsewhere, '~?'),
  ].join('; ');
}

test.each(cases)('%s', (line) => {
  const [region = '', on = '', mine = '', known = '', state = '', answer = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const offers = known === '' ? [] : known.split(';').map(readOffer);
  const query = { film: { id: 'f', title: 'Film' }, region, on, mine: mine.split(' ') };
  const found = findAvailability(query, fakeKnowledge({ offers }));
  expect([found.state, writeAnswer(found)]).toEqual([state, answer]);
});
