import type { MarkedText } from './read-marks.ts';
import type { KeySpace } from './span-hash.ts';
import type { TitleIndex } from './title-index.ts';

/** How well the year that stands by a title fits: `exact`, `near` (one off), `none` where no year stands by it. */
export type YearFit = 'exact' | 'near' | 'none';

/** A stretch of words, `last` included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What a title was found under: its words without spaces, a misspelt one mended; or their skeleton. */
export interface SpanKey {
  readonly space: KeySpace;
  readonly text: string;
}

/** A text, the index to look it up in, and what tells true finds from chance ones. */
export interface Matching {
  readonly text: MarkedText;
  readonly index: TitleIndex;
  /** Says whether the film really has such a title; asked only of films that fit otherwise. */
  readonly hasTitle: (rank: number, key: SpanKey) => boolean;
}

/** A stretch of words and the film it names. */
export interface FoundSpan extends Span {
  readonly rank: number;
  readonly others: readonly number[];
  readonly yearFit: YearFit;
  /** Number of letters. */
  readonly length: number;
  readonly key: SpanKey;
}

/** The longest titles have more words than that, but none is told apart by what follows. */
export const LONGEST_SPAN = 24;

const FIT: Readonly<Record<YearFit, number>> = { exact: 2, near: 1, none: 0 };
/** A title of one or two letters ("It", "9") is nothing without its very year. */
const SHORTEST_STRONG = 3;
/** How many words may stand between a title and its year: "Крупная рыба фильм (2003)". */
const WORDS_BEFORE_YEAR = 3;

/**
 * Whether films with the title of this span are meant by it, and which: the span must end where titles end, and a year
 * beside it must fit, or else a word of the text must say that it is about a film.
 */
export function judgeSpan(
  matching: Matching,
  span: Span,
  ranks: readonly number[],
  spell: () => SpanKey,
): FoundSpan | null {
  const { text, index, hasTitle } = matching;
  if (!isTitleEnd(text, span.last)) return null;
  const year = findYearBeside(text, span);
  const length = countLetters(text, span);
  const isWeak = length < SHORTEST_STRONG || isMarkedThroughout(text, span);
  if (year === null && (isWeak || !hasSupportBeside(text, span))) return null;
  const away = (rank: number) => (year === null ? 0 : Math.abs(index.yearOf(rank) - year));
  const fitting = ranks.filter((rank) => away(rank) <= (isWeak ? 0 : 1));
  if (fitting.length === 0) return null;
  const key = spell();
  const titled = fitting.filter((rank) => hasTitle(rank, key));
  const exact = titled.filter((rank) => away(rank) === 0);
  const [rank, ...others] = exact.length > 0 ? exact : titled;
  if (rank === undefined) return null;
  const yearFit = year === null ? 'none' : exact.length > 0 ? 'exact' : 'near';
  return { ...span, rank, others, yearFit, length, key };
}

/**
 * True where a title may begin: after anything but a blank, or after a word that stands around titles. What follows a
 * tag is the name of the group that made the release.
 */
export function isTitleStart(text: MarkedText, at: number): boolean {
  const gap = text.words[at]?.gap;
  if (gap !== 'space' && gap !== 'none') return true;
  const mark = text.markAt(at - 1);
  return mark !== null && mark !== 'tag';
}

/** True where a title may end, `at` being its last word. */
export function isTitleEnd(text: MarkedText, at: number): boolean {
  const next = text.words[at + 1];
  if (next === undefined) return true;
  return (next.gap !== 'space' && next.gap !== 'none') || text.markAt(at + 1) !== null;
}

/** True when a word outside the span says that the text is about a film. */
export function hasSupportBeside({ words, markAt }: MarkedText, { first, last }: Span): boolean {
  for (let at = 0; at < words.length; at++) {
    if (at === first) at = last + 1;
    const mark = markAt(at);
    if (mark === 'phrase' || mark === 'tag') return true;
  }
  return false;
}

/** The year right after the span (or after a few words that stand around titles), or right before it. */
export function findYearBeside({ words, markAt }: MarkedText, { first, last }: Span): number | null {
  for (let at = last + 1; at <= last + 1 + WORDS_BEFORE_YEAR; at++) {
    const word = words[at];
    if (word === undefined || word.gap === 'wall') break;
    const mark = markAt(at);
    if (mark === 'year') return Number(word.text);
    if (mark === null || mark === 'number') break;
  }
  const before = words[first - 1];
  return before && markAt(first - 1) === 'year' && words[first]?.gap !== 'wall' ? Number(before.text) : null;
}

/** Words that stand around titles are a title only with its very year: "Film", "Torrent", "On Line", "1985". */
function isMarkedThroughout({ markAt }: MarkedText, { first, last }: Span): boolean {
  for (let at = first; at <= last; at++) if (markAt(at) === null) return false;
  return true;
}

/** The letters of a span, spaces not counted. */
export function countLetters({ words }: MarkedText, { first, last }: Span): number {
  let length = 0;
  for (let at = first; at <= last; at++) length += words[at]?.text.length ?? 0;
  return length;
}

/** The better of two findings: an exact year goes before length, and the first one before an equal. */
export function better(one: FoundSpan | null, other: FoundSpan | null): FoundSpan | null {
  if (!one || !other) return one ?? other;
  const byYear = FIT[one.yearFit] - FIT[other.yearFit];
  return byYear > 0 || (byYear === 0 && one.length >= other.length) ? one : other;
}
