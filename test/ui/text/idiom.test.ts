import { describe, expect, test } from 'vitest';
import { PACKAGED_LANGUAGES } from '../../../src/core/packaged-languages.ts';
import { readMessages, readTable } from './read-messages.ts';

type Packaged = (typeof PACKAGED_LANGUAGES)[number];

const EVERY_QUOTE = /[«»“”„‘‚「」『』《》]/g;

/** The quotation marks of each language, those of titles among them. */
const QUOTES: Readonly<Record<Packaged, string>> = {
  ar: '«»',
  de: '„“',
  en: '“”',
  es: '«»',
  fa: '«»',
  fr: '«»',
  hi: '“”',
  id: '“”',
  it: '«»',
  ja: '「」『』',
  ko: '“”',
  pl: '„”',
  'pt-BR': '“”',
  ru: '«»',
  tr: '“”',
  uk: '«»',
  'zh-CN': '“”《》',
  'zh-TW': '「」《》',
};

/**
 * Words that stand right beside what is put in and would have to change with it: articles and prepositions before names
 * of regions ("in Türkei"), Italian articles before days ("il 8" for "l’8"), case endings and particles behind names.
 */
const BENDING: Partial<Record<Packaged, RegExp>> = {
  de: /\b(?:in|aus|nach|für|im) \{(?:region|regions)\}/i,
  en: /\b(?:in|to|for) the \{(?:region|regions)\}/i,
  es: /\b(?:el|la|los|las|del) \{(?:region|regions)\}/i,
  fr: /(?:\b(?:en|au|aux|de|le|la)|d’|l’) ?\{(?:region|regions)\}/i,
  it: /(?:\b(?:il|al|dal|del|nel|sul|in|a)|l’) ?\{(?:date|day|region|regions)\}/i,
  ko: /\}(?:은|는|이|가|을|를|과|와|으로|로|이라는)(?=\s|$)|\((?:이|가|은|는|을|를)\)/,
  pl: /(?:^|[\s\u00a0])(?:we?|ze?|do|od|na) \{(?:region|regions|service)\}/i,
  'pt-BR': /\b(?:no|na|nos|nas|do|da|em|de) \{(?:region|regions)\}/i,
  ru: /(?:^|\s)(?:во?|на|из) \{(?:region|regions|service)\}|(?:^|\s)с \{date\}/i,
  tr: /\{[a-z]+\}['’]/,
  uk: /(?:^|\s)(?:в|у|на|із) \{(?:region|regions|service)\}/i,
};

describe.each(PACKAGED_LANGUAGES)('%s', (language) => {
  const texts = readMessages(language);

  test('quotes as its readers do', () => {
    const strange = texts.filter((text) =>
      (text.match(EVERY_QUOTE) ?? []).some((mark) => !QUOTES[language].includes(mark)),
    );
    expect(strange).toEqual([]);
  });

  test('has sentences that hold whatever is put into them', () => {
    const bending = BENDING[language];
    expect(texts.filter((text) => bending?.test(text))).toEqual([]);
  });

  test('writes three dots as one sign', () => {
    expect(texts.filter((text) => text.includes('...'))).toEqual([]);
  });
});

test('French keeps its high punctuation with the word before it', () => {
  expect(
    readMessages('fr').filter((text) => /[^\u00a0][:»](?!\/)|[^\u202f][;?!]|«[^\u00a0]/.test(text)),
  ).toEqual([]);
});

test.each(['ja', 'zh-CN', 'zh-TW'])('%s has full-width marks between its own signs', (language) => {
  const han = '[\\u3040-\\u30ff\\u4e00-\\u9fff]';
  const narrow = new RegExp(`${han}[,;:?!.]|[(]${han}|${han}[)]`);
  expect(readMessages(language).filter((text) => narrow.test(text))).toEqual([]);
});

test.each(['ar', 'fa'])('%s has the comma, semicolon and question mark of its script', (language) => {
  expect(readMessages(language).filter((text) => /[\u0600-\u06ff}][,;?]/.test(text))).toEqual([]);
});

test('Hindi ends its sentences with a danda', () => {
  expect(readMessages('hi').filter((text) => /[\u0900-\u097f}]\.(?:\s|$)/.test(text))).toEqual([]);
});

test.each(PACKAGED_LANGUAGES)(
  '%s does not name the old day as the one a release was postponed to',
  (language) => {
    // "Postponed: 29 January" would be read as the new day; the old one stands in brackets or within the sentence.
    const text = String(readTable(language)['record.release-postponed-planned']);
    expect(text.replaceAll(/[（(].*[)）]/g, '')).not.toMatch(/[:：]/);
  },
);
