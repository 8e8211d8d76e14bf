import { describe, expect, test } from 'vitest';
import { directionOf } from '../../../src/core/packaged-languages.ts';
import { createTexts } from '../../../src/ui/text/create-texts.ts';
import { readTable } from './read-messages.ts';
import { sampleTexts, sampleWording } from './sample-texts.ts';

const en = sampleTexts('en');
const ru = sampleTexts('ru');

function textsIn(language: string) {
  const direction = directionOf(language);
  return createTexts({ language, direction, messages: readTable(language), authorityNames: {} });
}

describe('plurals', () => {
  test('follow the rules of the language', () => {
    expect([1, 2].map((count) => en('listing.more', { count }))).toEqual([
      '1 older listing',
      '2 older listings',
    ]);
    expect([1, 3, 5, 21].map((count) => ru('popup.more-services', { count }))).toEqual([
      'Ещё 1 сервис',
      'Ещё 3 сервиса',
      'Ещё 5 сервисов',
      'Ещё 21 сервис',
    ]);
  });
});

test('counts have the reader’s mark of thousands, years have none', () => {
  expect(en('about.count-films', { count: 3714 })).toBe('3,714 films');
  expect(en('evidence.year.title', { year: 2014 })).toBe('The page’s title gives the year 2014.');
});

describe('dates', () => {
  test('are as exact as their source', () => {
    expect(en.date('2014-12-26')).toBe('26 December 2014');
    expect(en.date('2013-11')).toBe('November 2013');
    expect(en.date('2015')).toBe('2015');
  });

  test('end no Russian sentence with two full stops', () => {
    expect(ru.date('2014-12-26')).toBe('26 декабря 2014');
    expect(ru.date('2013-11')).toBe('ноябрь 2013');
  });

  test.each([
    ['fr', '1er janvier 2026'],
    ['it', '1º gennaio 2026'],
    ['pt-BR', '1º de janeiro de 2026'],
    ['de', '1. Januar 2026'],
  ])('say the first of a month as people do in %s', (language, first) => {
    expect(textsIn(language).date('2026-01-01')).toBe(first);
    expect(textsIn(language).date('2026-01-11')).toContain('11');
  });

  test.each([
    ['ja', '2014年12月26日', '2013年11月', '2015年'],
    ['ko', '2014년 12월 26일', '2013년 11월', '2015년'],
    ['zh-CN', '2014年12月26日', '2013年11月', '2015年'],
  ])('keep the signs for day, month and year in %s', (language, ...dates) => {
    expect(['2014-12-26', '2013-11', '2015'].map(textsIn(language).date)).toEqual(dates);
  });

  test('keep a month and a year in the calendar of their source, where readers count in another', () => {
    const fa = textsIn('fa');
    expect(fa.date('2014-12-26')).toBe('۵ دی ۱۳۹۳');
    expect(fa.date('2013-11')).toBe('نوامبر ۲۰۱۳');
    expect(fa.date('2015')).toBe('۲۰۱۵');
  });

  test('name the same day in every time zone', () => {
    expect(en.date('2014-12-31')).toBe('31 December 2014');
    expect(en.date('2015-01-01')).toBe('1 January 2015');
  });
});

test('prices tell one dollar from another and show no empty cents', () => {
  expect(en.price({ amount: 5.99, currency: 'USD' })).toBe('US$5.99');
  expect(en.price({ amount: 5.99, currency: 'CAD' })).toBe('CA$5.99');
  expect(ru.price({ amount: 399, currency: 'RUB' })).toBe('399\u00a0₽');
});

test('sentences are parted by a blank, but not behind the full-width stop', () => {
  expect([en.gap, textsIn('ko').gap, textsIn('ja').gap, textsIn('zh-TW').gap]).toEqual([' ', ' ', '', '']);
});

test('prices run in the direction of their own letters', () => {
  expect(textsIn('ar').price({ amount: 5.99, currency: 'USD' })).toBe('5.99\u00a0US$');
});

test('regions stand in a sentence as people say them', () => {
  expect(en.regions(['CA', 'US'])).toBe('Canada and the US');
  expect(en.regions(['RU'])).toBe('Russia');
  expect(ru.regions(['CA', 'US'])).toBe('Канада и США');
  expect(en.regions(['VA', 'CG'])).toBe('Vatican City and Congo - Brazzaville');
});

test.each([
  ['fr', 'États-Unis, Royaume-Uni et Hong Kong'],
  ['es', 'EE. UU., Reino Unido y Hong Kong'],
  ['pl', 'USA, Wielka Brytania i Hongkong'],
  ['tr', 'ABD, Birleşik Krallık ve Hong Kong'],
])('no region is cut down to letters that nobody says in %s', (language, names) => {
  expect(textsIn(language).regions(['US', 'GB', 'HK'])).toBe(names);
});

test('an authority without a name in the wording is called by its key', () => {
  expect(en.authority('ustr')).toBe('USTR');
  expect(en.authority('some-court')).toBe('some-court');
});

test('a missing placeholder stays visible instead of making a wrong sentence', () => {
  expect(en('past.notice')).toBe('Showing what was known on {date}');
});

test('text that runs the other way is fenced', () => {
  expect(en('suspect.download', { name: 'الرسالة' })).toBe(
    'This page links a download named \u2068الرسالة\u2069.',
  );
  const arabic = createTexts({ ...sampleWording('en'), direction: 'rtl' });
  expect(arabic('suspect.download', { name: 'x' })).toContain('\u2068x\u2069');
});

test('a placeholder in a value is not filled again', () => {
  expect(en('suspect.download', { name: '{name} {date}' })).toBe(
    'This page links a download named {name} {date}.',
  );
});
