import { splitPieces } from './split-pieces.ts';
import { CLOSING_WORDS, QUALITY_WORDS } from './wording/closing-words.ts';
import { FILM_WORDS } from './wording/film-words.ts';
import { LEAD_PHRASES } from './wording/lead-phrases.ts';
import { createPhraseFinder } from './wording/phrase.ts';
import { TAIL_PHRASES } from './wording/tail-phrases.ts';

const LEAD = createPhraseFinder(LEAD_PHRASES);
const TAIL = createPhraseFinder(TAIL_PHRASES);
const CLOSING = createPhraseFinder(CLOSING_WORDS);
const QUALITY = createPhraseFinder(QUALITY_WORDS);
/** English puts the word behind: "Heat movie online"; what begins with it is a title, "Movie 43". */
const FILM_WORD_IN_FRONT = createPhraseFinder(FILM_WORDS.filter(({ language }) => language !== 'en'));
const ANY = createPhraseFinder([...LEAD_PHRASES, ...TAIL_PHRASES, ...CLOSING_WORDS]);
/** "Assistir a Divertida Mente", but "Assistir A Origem". */
const ASSISTIR_A = /^[Aa]ssist(?:ir|a) ao? (?=\p{Lu})/u;
/** "Se …" is "watch" in Scandinavia and "if" or "herself" elsewhere. */
const WEAK_LEAD = /^se (?=\p{Lu}|\d)/iu;
const SCANDINAVIAN = createPhraseFinder(
  TAIL_PHRASES.filter(({ language }) => ['sv', 'da', 'no'].includes(language)),
);
const PA = /\spå\s/i;
/** A year: what stands before it is the title, "Watch (1928)". One before more wording is a title, "Watch 1917 online". */
const BEGINS_BEHIND_TITLE = /^(?:[([](?:19|20)\d\d\b|(?:19|20)\d\d(?!\s+\p{L}))/u;
/** No sentence goes on there. */
const BEHIND_WORD =
  /^(?:\s*(?:$|[,;:(|–—])|\s+(?:[$€£]|\d+(?:[.,]\d+)?\s?(?:[€$£]|kr|zł|kč|ft|chf|eur)(?!\p{L})))/iu;
const HANGING = /[\s,:;.–—|/([-]+$/u;
/** "ABBA: The Movie", "The Stream": no title ends so. */
const ENDS_IN_ARTICLE = /(?:^|[\s:,–—-])(?:the|an?|der|die|das|les?|la|el|il|lo|os?|um|den)\s*$/i;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]:?\s*$/u;

/** Text without the wording in front of a title: "Watch", "Смотреть онлайн". */
export function dropLead(text: string): string {
  let rest = text.replace(ASSISTIR_A, '');
  for (let times = 0; times < 3; times++) {
    const lead = LEAD.atStart(rest);
    const shorter = lead ? rest.slice(lead.end).replace(/^[\s:,.–—-]+/u, '') : rest;
    if (shorter === rest || shorter === '' || BEGINS_BEHIND_TITLE.test(shorter)) break;
    rest = shorter;
  }
  return PA.test(rest) || SCANDINAVIAN.first(rest) !== null
    ? dropFilmWord(dropWeakLead(rest))
    : dropFilmWord(rest);
}

/** "Se Frost 2": without the word where it may be one of these languages. */
export function dropWeakLead(text: string): string {
  return text.replace(WEAK_LEAD, '');
}

/** "Film: Heat", "Film Heat online": the word for a film before a colon, or where the page's wording follows the title. */
function dropFilmWord(text: string): string {
  const word = FILM_WORD_IN_FRONT.atStart(text);
  const rest = word ? text.slice(word.end) : '';
  if (/^\s*:\s+\p{L}/u.test(rest)) return rest.replace(/^\s*:\s+/u, '');
  const tail = TAIL.first(rest);
  return /^\s+\p{L}/u.test(rest) && tail !== null && tail.start > 1 ? rest.trimStart() : text;
}

/** Text without the wording at its end. */
export function dropTail(text: string): string {
  return dropAtEnd(text, TAIL.atEnd).trim();
}

/**
 * Text up to the first wording that cannot be part of a title; wording at the very start cuts nothing. What stands right
 * before the wording and belongs to it ("Lucky Man Telugu | Full Movie") goes too, where `hasClosing`.
 */
export function cutAtTail(text: string, hasClosing = true): string {
  const tail = TAIL.first(text);
  if (!tail || tail.start === 0) return text;
  const cut = text.slice(0, tail.start);
  if (ENDS_IN_ARTICLE.test(cut)) return text;
  return hasClosing && ENDS_IN_WORD.test(cut) ? dropAtEnd(cut, CLOSING.atEnd) : cut;
}

/** A piece of a page title without the quality at its end: "Heat Free HD". */
export function dropQuality(text: string): string {
  const shorter = dropAtEnd(text, QUALITY.atEnd);
  return shorter === text ? text : dropAtEnd(shorter, CLOSING.atEnd);
}

/** A title without pieces behind it that are wording: "Heat - Film". */
export function dropWordingPieces(text: string): string {
  const pieces = splitPieces(text, false);
  const last = pieces.findLastIndex((piece) => !isOnlyWording(piece));
  const end = pieces[last] ?? '';
  return last < 0 || last === pieces.length - 1 ? text : text.slice(0, text.lastIndexOf(end) + end.length);
}

/** True when any wording that follows titles begins the text. */
export function beginsWithWording(text: string): boolean {
  return TAIL.atStart(text) !== null;
}

/** True when wording of two words or more begins the text, or one before a sign or a price: "leihen, 48 Stunden", "hyr 39 kr". */
export function startsWithWording(text: string): boolean {
  const tail = TAIL.atStart(text);
  if (tail === null) return false;
  return (
    /\S\s+\S/u.test(text.slice(tail.start, tail.end)) ||
    BEHIND_WORD.test(text.slice(tail.end)) ||
    !/\s/u.test(text)
  );
}

/** True when the text says in words that something can be watched or had. */
export function hasTail(text: string): boolean {
  return TAIL.first(text) !== null;
}

/** True when nothing in the text can be a title: "Watch free online", "Художественный фильм смотреть онлайн". */
export function isOnlyWording(text: string): boolean {
  return ANY.covers(text);
}

function dropAtEnd(text: string, atEnd: (text: string) => { readonly start: number } | null): string {
  let rest = text;
  for (let times = 0; times < 4; times++) {
    const found = atEnd(rest);
    const shorter = found ? rest.slice(0, found.start).replace(HANGING, '') : rest;
    if (shorter === rest || shorter === '' || ENDS_IN_ARTICLE.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}
