import { isVideoTag } from '../page/release-tags.ts';
import type { PhraseTable } from './phrase-table.ts';
import { readWords, type TitleWord } from './read-words.ts';
import { toSkeleton } from './skeleton.ts';
import { hashLetters, type KeySpace, type Stretch } from './span-hash.ts';

/**
 * What a word is besides a possible part of a title: a `year`, part of a `phrase` that stands around titles, a `tag` of
 * a release, a bare `number` of an address.
 */
export type Mark = 'year' | 'phrase' | 'tag' | 'number' | null;

/** A text in words, and what each of them says. */
export interface MarkedText {
  readonly words: readonly TitleWord[];
  /** `toSkeleton` of each word, made when first asked for. */
  readonly skeletonAt: (at: number) => string;
  /** The hash of a word as it is filed in that space; undefined past the end. */
  readonly stretchAt: (at: number, space: KeySpace) => Stretch | undefined;
  readonly markAt: (at: number) => Mark;
}

const FIRST_FILM_YEAR = 1888;
const LAST_YEAR = 2035;
const LONGEST_TAG = 12;
/** Where phrases are looked for: Cyrillic ones stand in addresses by their skeletons. */
const TITLE_SPACES: readonly KeySpace[] = ['plain'];
const PATH_SPACES: readonly KeySpace[] = ['plain', 'skeleton'];

/** Reads a page title or an address path for the span matcher. Tags are worked out only where they are asked for. */
export function readMarks(text: string, measurePhrase: PhraseTable): MarkedText {
  const words = readWords(text);
  const isPath = text.startsWith('/');
  const skeletons: (string | undefined)[] = [];
  const skeletonAt = (at: number): string => {
    skeletons[at] ??= toSkeleton(words[at]?.text ?? '');
    return skeletons[at] ?? '';
  };
  const stretches: Record<KeySpace, (Stretch | undefined)[]> = { plain: [], skeleton: [] };
  const stretchAt = (at: number, space: KeySpace): Stretch | undefined => {
    const word = words[at];
    if (word === undefined) return undefined;
    const known = stretches[space][at];
    if (known !== undefined) return known;
    const stretch = hashLetters(space === 'plain' ? word.text : skeletonAt(at));
    stretches[space][at] = stretch;
    return stretch;
  };
  const marks: (Mark | undefined)[] = [];
  for (const space of isPath ? PATH_SPACES : TITLE_SPACES) {
    markPhrases(words.length, marks, (at) => measurePhrase(at, space, stretchAt));
  }
  const markAt = (at: number): Mark => {
    const word = words[at];
    if (word === undefined) return null;
    const known = marks[at];
    if (known !== undefined) return known;
    const mark = findMark(word.text, isPath);
    marks[at] = mark;
    return mark;
  };
  return { words, skeletonAt, stretchAt, markAt };
}

function markPhrases(count: number, marks: (Mark | undefined)[], measure: (at: number) => number): void {
  for (let at = 0; at < count; at++) {
    for (let last = at + measure(at) - 1; last >= at; last--) marks[last] = 'phrase';
  }
}

function findMark(word: string, isPath: boolean): Mark {
  if (isYear(word)) return 'year';
  if (isPath && /^\d+$/.test(word)) return 'number';
  return word.length <= LONGEST_TAG && isVideoTag(word) ? 'tag' : null;
}

function isYear(word: string): boolean {
  if (word.length !== 4) return false;
  const year = Number(word);
  return year >= FIRST_FILM_YEAR && year <= LAST_YEAR;
}

/** A word as it is filed in that space. */
export function spellAt({ words, skeletonAt }: MarkedText, at: number, space: KeySpace): string {
  return space === 'plain' ? (words[at]?.text ?? '') : skeletonAt(at);
}

/** The words from `first` to `last`, without spaces, as they are filed in that space. */
export function spellRange(text: MarkedText, first: number, last: number, space: KeySpace): string {
  let spelt = '';
  for (let at = first; at <= last; at++) spelt += spellAt(text, at, space);
  return spelt;
}
