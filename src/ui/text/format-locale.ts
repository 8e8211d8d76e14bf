import type { Language } from '../../core/film.ts';

/**
 * The locale to format dates and prices in. Plain `en` would mean the habits of the US ("12/26/2014", "$5.99");
 * our readers are anywhere, so it becomes British English: day before month, and `US$` told from `CA$`.
 */
export function formatLocale(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
