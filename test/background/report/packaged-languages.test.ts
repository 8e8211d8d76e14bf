import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choosePackaged, PACKAGED_LANGUAGES } from '../../../src/background/report/wording-door.ts';

test('every language of the texts is offered, and no other', () => {
  const files = readdirSync('src/ui/text/messages').filter((name) => name.endsWith('.json'));
  expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...PACKAGED_LANGUAGES].sort());
});

test('a language is chosen by its first part, English where there is none', () => {
  expect(['ru-RU', 'RU', 'en-GB', 'fi', ''].map(choosePackaged)).toEqual(['ru', 'ru', 'en', 'en', 'en']);
});
