import * as v from 'valibot';
import { rule } from './rule.ts';

// One for all: making it takes 20 µs, and the lists hold tens of thousands of codes.
const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** True for a language tag as the lists use it, when the language is one that Unicode knows. */
function isKnownLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag)) return false;
  return NAMES.of(tag) !== undefined;
}

export const languageSchema = v.pipe(
  v.string(),
  rule(
    isKnownLanguage,
    'is not a language tag',
    'Write two or three letters, with a script where it matters: ru, zh-Hant',
  ),
);
