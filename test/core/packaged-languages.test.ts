import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choosePackaged, directionOf, PACKAGED_LANGUAGES } from '../../src/core/packaged-languages.ts';

test('every language of the texts is offered, and no other', () => {
  const files = readdirSync(join(import.meta.dirname, '../../src/ui/text/messages'));
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...PACKAGED_LANGUAGES].sort());
});

test.each([
  ['ru-RU', 'ru'],
  ['RU', 'ru'],
  ['en-GB', 'en'],
  ['fi', 'en'],
  ['', 'en'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['pt_BR', 'pt-BR'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
])('%s is spoken to in %s', (tag, language) => {
  expect(choosePackaged(tag, ['en', 'ru', 'pt-BR', 'zh-CN', 'zh-TW'])).toBe(language);
});

test('Arabic, Persian, Hebrew and Urdu run from right to left', () => {
  expect(['ar', 'fa', 'he', 'ur-PK', 'ru', 'zh-TW', 'arn'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});
