import {
  better,
  type FoundSpan,
  isTitleStart,
  judgeSpan,
  LONGEST_SPAN,
  type Matching,
  type SpanKey,
  type YearFit,
} from './judge-span.ts';
import { matchMisspelt } from './match-misspelt.ts';
import { type MarkedText, readMarks, spellRange } from './read-marks.ts';
import { hasCyrillic } from './skeleton.ts';
import { finishHash, joinHashes, type KeySpace } from './span-hash.ts';
import type { TitleIndex } from './title-index.ts';

/** A film whose title stands in a text. */
export interface SpanMatch {
  readonly rank: number;
  /** Further films that fit as well, in the order of the catalogue. */
  readonly others: readonly number[];
  readonly yearFit: YearFit;
  /** Where the title stands in the text. */
  readonly start: number;
  readonly end: number;
  readonly isMisspelt: boolean;
}

export type SpanMatcher = (text: string) => SpanMatch | null;

/**
 * Finds the film named in a noisy title or an address path, or null. The longest stretch that is a title, begins and
 * ends where titles do, and has its year beside it or a word that speaks of films in the text, wins; an exact year
 * goes before length. `hasTitle` looks the films' own titles up, because a fingerprint can lie; without it chance finds
 * pass. Ordinary page titles give null: "Contact - eBay" says nothing of a film, "Contact (1997)" does.
 *
 *   const matchSpans = createSpanMatcher(openTitleIndex(bytes));
 *   matchSpans('Watch The Prestige (2006) Full Movie Online - 123Movies'); // rank of The Prestige, yearFit 'exact'
 *   matchSpans('/films/spasti-ryadovogo-rayana-1998-hd-1080'); // a Cyrillic title by its romanisation
 *   matchSpans('The.Rainmaekr.1956.720p.HDTV.H.264-PSA'); // one edit away, isMisspelt
 */
export function createSpanMatcher(
  index: TitleIndex,
  hasTitle: (rank: number, key: SpanKey) => boolean = () => true,
): SpanMatcher {
  return (raw) => {
    const text = readMarks(raw, index.measurePhrase);
    if (!mayNameFilm(text)) return null;
    const matching = { text, index, hasTitle };
    const starts = listStarts(text);
    const plain = findBest(matching, starts, 'plain');
    const isSure = plain !== null && plain.yearFit !== 'near';
    const spelt = isSure ? plain : better(plain, findBest(matching, starts, 'skeleton'));
    if (spelt) return toMatch(text, spelt, false);
    const misspelt = matchMisspelt(matching, starts);
    return misspelt && toMatch(text, misspelt, true);
  };
}

/** Without a year, a phrase of pages about films or a tag of a release nothing is believed: most pages end here. */
function mayNameFilm({ words, markAt }: MarkedText): boolean {
  for (let at = 0; at < words.length; at++) {
    const mark = markAt(at);
    if (mark !== null && mark !== 'number') return true;
  }
  return false;
}

function listStarts(text: MarkedText): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.words.length; at++) if (isTitleStart(text, at)) starts.push(at);
  return starts;
}

function findBest(matching: Matching, starts: readonly number[], space: KeySpace): FoundSpan | null {
  const { text, index } = matching;
  const { words } = text;
  // A Cyrillic title is filed by its skeleton alone. Most texts have no such word, and need not be asked at every stretch.
  const isMixed = space === 'plain' && words.some((word) => hasCyrillic(word.text));
  let best: FoundSpan | null = null;
  for (const first of starts) {
    let hash = 0;
    for (let last = first; last < Math.min(words.length, first + LONGEST_SPAN); last++) {
      const word = words[last];
      if (word === undefined || (last > first && word.gap === 'wall')) break;
      if (isMixed && hasCyrillic(word.text)) break;
      const stretch = text.stretchAt(last, space);
      if (stretch === undefined) break;
      hash = joinHashes(hash, stretch);
      const ranks = index.find(finishHash(hash, space));
      if (ranks.length === 0) continue;
      const spell = () => ({ space, text: spellRange(text, first, last, space) });
      best = better(best, judgeSpan(matching, { first, last }, ranks, spell));
    }
  }
  return best;
}

function toMatch(text: MarkedText, found: FoundSpan, isMisspelt: boolean): SpanMatch {
  const { rank, others, yearFit, first, last } = found;
  const start = text.words[first]?.start ?? 0;
  const end = text.words[last]?.end ?? start;
  return { rank, others, yearFit, start, end, isMisspelt };
}
