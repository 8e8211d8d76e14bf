import type { Film } from '../film.ts';
import { foldTitle } from './fold-title.ts';
import type { SpanKey } from './judge-span.ts';
import { readTitleKey, spellKey } from './title-key.ts';

const ARTICLE = /^(?:the|an?|le|la|les|der|die|das|el|los|las|il|lo|gli|os?)\s+(?=\S)/i;
const ROMAN = /\b(?:II|III|IV|V|VI|VII|VIII|IX|X)\b/g;
const ROMAN_VALUES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** A title without its article must still say something: "It" is not a form of "The It". */
const SHORTEST_WITHOUT_ARTICLE = 4;

/** All titles of a film that a source confirms. */
export function listTitles(film: Pick<Film, 'title' | 'original' | 'titles'>): string[] {
  return [film.title, ...(film.original ? [film.original] : []), ...Object.values(film.titles ?? {}).flat()];
}

/** "The Grey" -> "Grey", in the languages that put one in front. */
export function dropArticle(title: string): string {
  return title.replace(ARTICLE, '');
}

/**
 * Every form under which titles are indexed: each whole, without its article, with digits for Roman numerals; the first
 * of those that fold alike.
 */
export function listTitleForms(titles: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const form of titles.flatMap(listForms)) {
    const folded = foldTitle(form);
    if (folded !== '' && !forms.has(folded)) forms.set(folded, form);
  }
  return [...forms.values()];
}

/** True when one of the titles' forms folds to that. */
export function hasTitleForm(titles: readonly string[], folded: string): boolean {
  return titles.some((title) => listForms(title).some((form) => foldTitle(form) === folded));
}

/** True when one of the titles' forms is filed under that key. */
export function hasTitleKey(titles: readonly string[], { space, text }: SpanKey): boolean {
  const wanted = spellKey({ space, words: [text] });
  return listTitleForms(titles).some((form) => spellKey(readTitleKey(form)) === wanted);
}

function listForms(title: string): string[] {
  const counted = title.replace(ROMAN, (roman) => String(ROMAN_VALUES.indexOf(roman) + 1));
  const whole = counted === title ? [title] : [title, counted];
  const bare = whole
    .filter((form) => ARTICLE.test(form))
    .map(dropArticle)
    .filter((form) => foldTitle(form).length >= SHORTEST_WITHOUT_ARTICLE);
  return [...whole, ...bare];
}
