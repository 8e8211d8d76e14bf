import type { Film } from '../film.ts';
import { foldTitle } from './fold-title.ts';

const ARTICLE = /^(?:the|an?|le|la|les|der|die|das|el|los|las|il|lo|gli|os?)\s+(?=\S)/i;
const ROMAN = /\b(?:II|III|IV|V|VI|VII|VIII|IX|X)\b/g;
const ROMAN_VALUES = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** A title without its article must still say something: "It" is not a form of "The It". */
const SHORTEST_WITHOUT_ARTICLE = 4;

/** All titles of a film that may stand on a page, the confirmed ones first. */
export function listTitles(film: Film): string[] {
  return [
    film.title,
    ...(film.original ? [film.original] : []),
    ...flatten(film.titles),
    ...flatten(film.unconfirmed),
  ];
}

/** Every form under which a film is indexed: each title whole, without its article, with digits for Roman numerals. */
export function listTitleForms(film: Film): string[] {
  const forms = new Map<string, string>();
  for (const form of listTitles(film).flatMap(listForms)) {
    const folded = foldTitle(form);
    if (folded !== '' && !forms.has(folded)) forms.set(folded, form);
  }
  return [...forms.values()];
}

/** True when one of the film's forms folds to that. */
export function hasTitleForm(film: Film, folded: string): boolean {
  return listTitles(film).some((title) => listForms(title).some((form) => foldTitle(form) === folded));
}

function listForms(title: string): string[] {
  const counted = title.replace(ROMAN, (roman) => String(ROMAN_VALUES.indexOf(roman) + 1));
  const whole = counted === title ? [title] : [title, counted];
  const bare = whole
    .filter((form) => ARTICLE.test(form))
    .map((form) => form.replace(ARTICLE, ''))
    .filter((form) => foldTitle(form).length >= SHORTEST_WITHOUT_ARTICLE);
  return [...whole, ...bare];
}

function flatten(titles: Film['titles']): string[] {
  return titles ? Object.values(titles).flat() : [];
}
