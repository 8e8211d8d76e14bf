import { expect, test } from 'vitest';
import { chooseShownTitle, chooseTitle } from '../../../src/core/availability/choose-title.ts';
import { listSaleLanguages } from '../../../src/core/availability/sale-languages.ts';

const leon = {
  title: 'Léon: The Professional',
  original: 'Léon',
  language: 'fr',
  titles: { pl: ['Leon zawodowiec'], 'zh-Hant': ['終極追殺令'], ru: ['Леон', 'Леон-киллер'] },
};

test.each([
  ['PL', 'local', 'Leon zawodowiec'],
  ['RU', 'local', 'Леон'],
  ['KG', 'local', 'Леон'],
  ['GE', 'local', 'Леон'],
  ['TW', 'local', '終極追殺令'],
  ['FR', 'local', 'Léon'],
  ['SN', 'local', 'Léon'],
  ['BE', 'local', 'Léon'],
  ['US', 'local', 'Léon: The Professional'],
  ['KE', 'local', 'Léon: The Professional'],
  ['DE', 'local', 'Léon: The Professional'],
  ['PL', 'original', 'Léon'],
  ['PL', 'english', 'Léon: The Professional'],
] as const)('in %s the %s title is %s', (region, wanted, title) => {
  expect(chooseTitle(leon, wanted, region)).toBe(title);
});

test('a film with nothing but a title is searched for by that', () => {
  expect(chooseTitle({ title: 'Obscure' }, 'local', 'PL')).toBe('Obscure');
  expect(chooseTitle({ title: 'Obscure' }, 'original', 'PL')).toBe('Obscure');
});

test('languages are told for regions by their codes, and none where films are sold in English', () => {
  expect(listSaleLanguages('BR')).toEqual(['pt']);
  expect(listSaleLanguages('GB')).toEqual([]);
});

test.each([
  [['pl', 'en'], 'Leon zawodowiec'],
  [['ko', 'ru'], 'Леон'],
  [['ko', 'en', 'ru'], 'Léon: The Professional'],
  [['original'], 'Léon'],
  [['fr'], 'Léon'],
  [['ko'], 'Léon: The Professional'],
  [[], 'Léon: The Professional'],
])('to a reader of %j it is shown as %s', (languages, title) => {
  expect(chooseShownTitle(leon, languages)).toBe(title);
});
