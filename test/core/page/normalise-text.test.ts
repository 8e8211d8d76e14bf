import { expect, test } from 'vitest';
import { normaliseText } from '../../../src/core/page/normalise-text.ts';

test.each([
  ['a Cyrillic letter in a Latin word', 'Неаt (1995)', 'Heat (1995)'],
  ['a Greek letter in a Latin word', 'Ηeat', 'Heat'],
  ['a Latin letter in a Cyrillic word', 'Мaтpицa', 'Матрица'],
  ['full-width letters, digits and brackets', 'Ｈｅａｔ　（１９９５）', 'Heat (1995)'],
  ['zero-width characters', 'He\u200bat\ufeff 19\u00ad95', 'Heat 1995'],
  ['direction marks', '\u202bHeat\u202c \u200f(1995)', 'Heat (1995)'],
  ['Arabic, Persian, Devanagari and Thai digits', '١٩٩٥ ۱۹۹۵ १९९५ ๑๙๙๕', '1995 1995 1995 1995'],
  ['white space of all kinds', ' Heat\u00a0\t(1995)\n', 'Heat (1995)'],
])('%s', (_what, text, plain) => {
  expect(normaliseText(text)).toBe(plain);
});

test.each([
  'Матрица / The Matrix',
  'DVDрип',
  'Кинозал.ТВ',
  'Αμέλια (Amélie)',
  '《盗梦空间/Inception》',
  'Amélie',
])('%s stays as it is', (text) => {
  expect(normaliseText(text)).toBe(text);
});
