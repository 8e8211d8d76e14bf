import { isVideoTag } from '../page/release-tags.ts';
import type { PageWords } from './page-words.ts';
import { readWords, type TitleWord } from './read-words.ts';
import { toSkeleton } from './skeleton.ts';

/** What a word is besides a possible part of a title. */
export type Mark = 'year' | 'support' | 'filler' | 'tag' | 'number' | null;

/** A text in words, and what each of them says. */
export interface MarkedText {
  readonly words: readonly TitleWord[];
  /** `toSkeleton` of each word, made when first asked for. */
  readonly skeletonAt: (at: number) => string;
  readonly markAt: (at: number) => Mark;
  /** True for an address path, where bare numbers are the site's own. */
  readonly isPath: boolean;
}

const FIRST_FILM_YEAR = 1888;
const LAST_YEAR = 2035;

/** Reads a page title or an address path for the span matcher. Marks are worked out only where they are asked for. */
export function readMarks(text: string, pageWords: PageWords): MarkedText {
  const words = readWords(text);
  const isPath = text.startsWith('/');
  const skeletons: (string | undefined)[] = [];
  const marks: (Mark | undefined)[] = [];
  const skeletonAt = (at: number): string => {
    skeletons[at] ??= toSkeleton(words[at]?.text ?? '');
    return skeletons[at] ?? '';
  };
  const findMark = (word: string, at: number): Mark => {
    if (isYear(word)) return 'year';
    const role = pageWords.get(word) ?? (isPath ? pageWords.get(skeletonAt(at)) : undefined);
    if (role) return role;
    if (isPath && /^\d+$/.test(word)) return 'number';
    return isVideoTag(word) ? 'tag' : null;
  };
  const markAt = (at: number): Mark => {
    const known = marks[at];
    if (known !== undefined) return known;
    const word = words[at]?.text;
    const mark = word === undefined ? null : findMark(word, at);
    marks[at] = mark;
    return mark;
  };
  return { words, skeletonAt, markAt, isPath };
}

function isYear(word: string): boolean {
  if (word.length !== 4) return false;
  const year = Number(word);
  return year >= FIRST_FILM_YEAR && year <= LAST_YEAR;
}
