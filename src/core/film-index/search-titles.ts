import type { Film } from '../film.ts';
import { listTitles } from './list-title-forms.ts';
import { readWords } from './read-words.ts';

/** A film found by a title as far as the reader has typed it. */
export interface TitleFind {
  readonly film: Film;
  /** The title that was found. */
  readonly title: string;
}

/** What is read of every film; its id, which takes the longest to make, only of those found. */
type ShownTitles = Pick<Film, 'title' | 'original' | 'titles' | 'year'>;

/** A title that may be shown, folded for comparing: its words, a space before each. */
interface SearchedTitle {
  readonly rank: number;
  readonly year: number;
  readonly text: string;
}

/** Where what was typed stands in a title: the whole of it, its beginning, its beginning but for an article, later on. */
const WHOLE = 0;
const START = 1;
const AFTER_ARTICLE = 2;
const LATER = 3;
const NOWHERE = 4;
const ARTICLE = /^ (?:the|an?|l[ae]s?|l|d(?:er|ie|as)|el|los|il|lo|gli|os?) /;
const TRAILING_YEAR = / ((?:18|19|20)\d\d)$/;

/**
 * Finds films by the beginning of a title, or of a word in it, for a search as one types: exact titles first, then what
 * begins so, the newest first. A year at the end narrows the search. Only titles that may be shown are looked at.
 * They are decoded once, on first use, be it for an empty text (3,700 films: 0.2 s); a search then takes 1 ms.
 */
export function createTitleSearch(
  count: number,
  filmAt: (rank: number) => Film,
  shownAt: (rank: number) => ShownTitles = filmAt,
): (text: string, limit: number) => readonly TitleFind[] {
  let titles: readonly SearchedTitle[] | null = null;
  return (text, limit) => {
    titles ??= listSearchedTitles(count, shownAt);
    const typed = foldWords(text);
    if (typed === '') return [];
    const year = Number(TRAILING_YEAR.exec(typed)?.[1]) || null;
    const found = [
      ...findTyped(titles, typed, null),
      ...(year === null ? [] : findTyped(titles, typed.replace(TRAILING_YEAR, ''), year)),
    ].sort(compareFinds);
    const best = new Map<number, Find>();
    for (const find of found) if (!best.has(find.title.rank)) best.set(find.title.rank, find);
    return [...best.values()].slice(0, limit).map(({ title }) => nameFind(filmAt(title.rank), title.text));
  };
}

interface Find {
  readonly title: SearchedTitle;
  readonly place: number;
}

function findTyped(titles: readonly SearchedTitle[], typed: string, year: number | null): Find[] {
  const found: Find[] = [];
  for (const title of titles) {
    const place = year === null || title.year === year ? placeOf(typed, title.text) : NOWHERE;
    if (place < NOWHERE) found.push({ title, place });
  }
  return found;
}

function placeOf(typed: string, title: string): number {
  const at = title.indexOf(typed);
  if (at < 0) return NOWHERE;
  if (at > 0) return ARTICLE.exec(title)?.[0].length === at + 1 ? AFTER_ARTICLE : LATER;
  return title.length === typed.length ? WHOLE : START;
}

function compareFinds(one: Find, other: Find): number {
  return (
    one.place - other.place ||
    other.title.year - one.title.year ||
    one.title.text.length - other.title.text.length
  );
}

function listSearchedTitles(count: number, shownAt: (rank: number) => ShownTitles): readonly SearchedTitle[] {
  return Array.from({ length: count }, (_, rank) => shownAt(rank)).flatMap((film, rank) =>
    [...new Set(listTitles(film).map(foldWords))].map((text) => ({ rank, year: film.year, text })),
  );
}

/** The title as written whose folded form was found. */
function nameFind(film: Film, folded: string): TitleFind {
  return { film, title: listTitles(film).find((title) => foldWords(title) === folded) ?? film.title };
}

/** `Amélie!` becomes ` amelie`; nothing where there are no letters. */
function foldWords(text: string): string {
  return readWords(text)
    .map((word) => ` ${word.text}`)
    .join('');
}
