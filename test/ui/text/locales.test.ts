import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKAGED_LANGUAGES } from '../../../src/core/packaged-languages.ts';

type Locale = Readonly<
  Record<string, { readonly message: string; readonly placeholders?: Readonly<Record<string, object>> }>
>;

const folder = join(import.meta.dirname, '../../../public/_locales');
/** The browsers want an underscore where BCP 47 has a hyphen. */
const folderOf = (language: string) => language.replace('-', '_');

function readLocale(language: string): Locale {
  return JSON.parse(readFileSync(join(folder, folderOf(language), 'messages.json'), 'utf8'));
}

const english = readLocale('en');

test('the browser gets a name, a description and badges in every language of the texts', () => {
  expect(readdirSync(folder).sort()).toEqual(PACKAGED_LANGUAGES.map(folderOf).sort());
});

describe.each(PACKAGED_LANGUAGES)('%s', (language) => {
  const locale = readLocale(language);

  test('has the messages of English, with their placeholders', () => {
    expect(Object.keys(locale).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message, placeholders = {} }] of Object.entries(locale)) {
      expect(Object.keys(placeholders), key).toEqual(Object.keys(english[key]?.placeholders ?? {}));
      for (const name of Object.keys(placeholders)) expect(message).toContain(`$${name.toUpperCase()}$`);
    }
  });

  test('has a description that the shops take: at most 132 characters', () => {
    expect(locale['description']?.message.length).toBeLessThanOrEqual(132);
  });
});
