import { expect, test } from 'vitest';
import { citeListing } from '../../../src/ui/text/cite-listing.ts';
import { sampleListing } from '../sample-report.ts';
import { sampleTexts } from './sample-texts.ts';

const en = sampleTexts('en');

test('a government list is cited with its authority and date, and as no court finding', () => {
  const listing = sampleListing({ list: 'Review of Notorious Markets 2022', date: '2023-01-31' });
  expect(citeListing(listing, en)).toBe(
    'Named in Review of Notorious Markets 2022 (USTR, 31 January 2023). Not a court finding.',
  );
  expect(citeListing(listing, sampleTexts('ru'))).toBe(
    'Назван в списке «Review of Notorious Markets 2022» (Торговый представитель США (USTR), 31 января 2023). ' +
      'Это не решение суда.',
  );
});

test('a court order says who ordered what, and never that it was no finding', () => {
  const order = sampleListing({ tier: 'A', authority: 'court', date: '2015-11-09' });
  expect(citeListing(order, en)).toBe('Moscow City Court ordered access restricted, 9 November 2015.');
  expect(citeListing({ ...order, case: '3-726/2015' }, en)).toBe(
    'Moscow City Court ordered access restricted, 9 November 2015, case 3-726/2015.',
  );
});

test('an order about other works says which', () => {
  const order = sampleListing({ tier: 'A', authority: 'court', date: '2015', works: 'books-and-music' });
  expect(citeListing(order, en)).toBe(
    'Moscow City Court ordered access restricted, 2015; the works were books and music.',
  );
  expect(citeListing({ ...order, case: '1' }, en)).toBe(
    'Moscow City Court ordered access restricted, 2015, case 1; the works were books and music.',
  );
});
