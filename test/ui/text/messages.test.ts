import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MessageTable } from '../../../src/core/wording.ts';
import { splitMessage } from '../../../src/ui/text/fill-message.ts';
import { readTable } from './read-messages.ts';

const source = join(import.meta.dirname, '../../../src');
const folder = join(source, 'ui/text/messages');

const languages = readdirSync(folder).map((file) => file.replace('.json', ''));
const english = readTable('en');
const others = languages.filter((language) => language !== 'en');

function formsOf(message: MessageTable[string] = ''): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(message: string): readonly string[] {
  return splitMessage(message)
    .flatMap((piece) => ('name' in piece ? [piece.name] : []))
    .sort();
}

/** All code that may ask for a text, with keys built from a stem (`record.${kind}`) left as `record.${`. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`) || code.includes(`"${key}"`)) return true;
  const stems = [...code.matchAll(/`([a-z][a-z.-]*)\$\{[^}`]*\}([a-z-]*)`/g)];
  return stems.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end));
}

test('English and Russian are there', () => {
  expect(languages).toEqual(expect.arrayContaining(['en', 'ru']));
});

test('every English message is used somewhere', () => {
  expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
});

describe.each(others)('%s', (language) => {
  const table = readTable(language);

  test('has the same messages as English, no more and no fewer', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(english).sort());
  });

  test('has the placeholders of the English message in every form', () => {
    for (const [key, message] of Object.entries(english)) {
      const wanted = placeholders(formsOf(message)[0] ?? '');
      for (const form of formsOf(table[key])) expect(placeholders(form), key).toEqual(wanted);
    }
  });
});

describe.each(languages)('%s', (language) => {
  const table = readTable(language);

  test('is sorted, so that two people add a message without a conflict', () => {
    expect(Object.keys(table)).toEqual(Object.keys(table).sort());
  });

  test('has a form for every plural category of the language', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(table)) {
      if (typeof message !== 'string')
        expect(Object.keys(message).sort(), key).toEqual([...categories].sort());
    }
  });

  test('has no stray blanks and no straight quotation marks', () => {
    for (const [key, message] of Object.entries(table)) {
      for (const form of formsOf(message)) expect(form, key).toBe(form.trim().replaceAll(/["']| {2,}/g, ''));
    }
  });
});
