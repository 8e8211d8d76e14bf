import {
  better,
  countLetters,
  type FoundSpan,
  findYearBeside,
  hasSupportBeside,
  isTitleEnd,
  judgeSpan,
  LONGEST_SPAN,
  type Matching,
  type Span,
} from './judge-span.ts';
import { type MarkedText, spellAt, spellRange } from './read-marks.ts';
import { hasCyrillic } from './skeleton.ts';
import { finishHash, hashLetters, joinHashes, type KeySpace, type Stretch } from './span-hash.ts';
import { type Spelling, spellOneEditAway } from './spell-one-edit-away.ts';
import type { TitleIndex } from './title-index.ts';

/** A word with one edit in it, and every way to mend it that is a word of some title. */
interface MendedWord {
  readonly at: number;
  readonly spellings: readonly Spelling[];
}

/** Shorter words are one edit away from too many others. */
const SHORTEST_WORD = 4;
/** Each costs about 5 µs. */
const MOST_UNKNOWN_MENDED = 3;
/** Words of titles are seldom misspelt ones, and every ordinary title with a year in it comes here. */
const MOST_KNOWN_MENDED = 2;
/** A short title that is misspelt may be any word; without a year beside it, a longer one too. */
const SHORTEST_TITLE = 5;
const SHORTEST_UNDATED = 9;

/**
 * Films whose title stands in the text with one edit in one word (a letter left out, put in, changed, or two
 * exchanged). Words that no title has are tried; where there is none, the words of the likeliest title are.
 */
export function matchMisspelt(matching: Matching, starts: readonly number[]): FoundSpan | null {
  const { text, index } = matching;
  const all = listSpans(text, starts);
  const dated = all.filter((span) => findYearBeside(text, span) !== null);
  const spans = dated.length > 0 ? dated : all;
  if (spans.length === 0) return null;
  const inside = listPlaces(spans).filter((at) => isMendable(text, at));
  const unknown = inside.filter((at) => !isKnown(text, at, index));
  const tried =
    unknown.length > 0 ? unknown.slice(0, MOST_UNKNOWN_MENDED) : inside.slice(0, MOST_KNOWN_MENDED);
  let best: FoundSpan | null = null;
  for (const at of tried) {
    const spellings = mend(text, at, index);
    if (spellings.length === 0) continue;
    for (const span of spans) best = better(best, matchMended(matching, span, { at, spellings }));
  }
  return best;
}

/** Stretches between a start and an end of titles, where a year or another word speaks for a film. */
function listSpans(text: MarkedText, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  const { words, markAt } = text;
  for (const first of starts) {
    if (markAt(first) !== null) continue;
    for (let last = first; last < Math.min(words.length, first + LONGEST_SPAN); last++) {
      if (last > first && words[last]?.gap === 'wall') break;
      if (isTitleEnd(text, last) && markAt(last) === null && isSpokenFor(text, { first, last })) {
        spans.push({ first, last });
      }
    }
  }
  return spans;
}

function isSpokenFor(text: MarkedText, span: Span): boolean {
  return text.markAt(span.last + 1) === 'year' || hasSupportBeside(text, span);
}

/** The words that a span covers, in the order in which the spans meet them. */
function listPlaces(spans: readonly Span[]): number[] {
  const places: number[] = [];
  const isListed: boolean[] = [];
  for (const { first, last } of spans) {
    for (let at = first; at <= last; at++) {
      if (isListed[at]) continue;
      isListed[at] = true;
      places.push(at);
    }
  }
  return places;
}

function isMendable({ words }: MarkedText, at: number): boolean {
  const word = words[at]?.text ?? '';
  return word.length >= SHORTEST_WORD && /^[a-zа-я]+$/.test(word);
}

function spaceOf(word: string): KeySpace {
  return hasCyrillic(word) ? 'skeleton' : 'plain';
}

function isKnown(text: MarkedText, at: number, index: TitleIndex): boolean {
  const space = spaceOf(text.words[at]?.text ?? '');
  return index.mayHaveWord(finishHash(hashLetters(spellAt(text, at, space)).hash, space));
}

function mend(text: MarkedText, at: number, index: TitleIndex): Spelling[] {
  const space = spaceOf(text.words[at]?.text ?? '');
  return spellOneEditAway(spellAt(text, at, space), (hash) => index.mayHaveWord(finishHash(hash, space)));
}

function matchMended(matching: Matching, span: Span, { at, spellings }: MendedWord): FoundSpan | null {
  const { first, last } = span;
  if (at < first || at > last) return null;
  const { text, index } = matching;
  if (countLetters(text, span) < SHORTEST_TITLE) return null;
  const space = hasCyrillicWord(text, span) ? 'skeleton' : 'plain';
  const head = hashRange(text, first, at - 1, space).hash;
  const tail = hashRange(text, at + 1, last, space);
  let best: FoundSpan | null = null;
  for (const spelling of spellings) {
    const hash = joinHashes(joinHashes(head, spelling), tail);
    const ranks = index.find(finishHash(hash, space));
    if (ranks.length === 0) continue;
    const before = spellRange(text, first, at - 1, space);
    const spell = () =>
      ({ space, text: before + spelling.text + spellRange(text, at + 1, last, space) }) as const;
    const judged = judgeSpan(matching, span, ranks, spell);
    if (judged?.yearFit === 'none' && judged.length < SHORTEST_UNDATED) continue;
    best = better(best, judged);
  }
  return best;
}

function hasCyrillicWord({ words }: MarkedText, { first, last }: Span): boolean {
  for (let at = first; at <= last; at++) if (hasCyrillic(words[at]?.text ?? '')) return true;
  return false;
}

/** The hash of the words from `first` to `last`, without spaces. */
function hashRange(text: MarkedText, first: number, last: number, space: KeySpace): Stretch {
  let hash = 0;
  let power = 1;
  for (let at = first; at <= last; at++) {
    const stretch = text.stretchAt(at, space);
    if (stretch === undefined) break;
    hash = joinHashes(hash, stretch);
    power = Math.imul(power, stretch.power);
  }
  return { hash, power };
}
