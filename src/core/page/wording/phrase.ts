/** Words of a page title that are not part of a film's title, one language a row. */
export interface Phrases {
  readonly language: string;
  readonly phrases: readonly string[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds phrases word by word, whatever stands between the words; linear in the length of the text. */
export interface PhraseFinder {
  /** The longest phrase that begins the text (after signs). */
  readonly atStart: (text: string) => Stretch | null;
  /** The longest phrase that ends the text (before signs). */
  readonly atEnd: (text: string) => Stretch | null;
  /** The first phrase, the longest that begins there. */
  readonly first: (text: string) => Stretch | null;
}

interface Word extends Stretch {
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces, where a phrase may stand anywhere in a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export function createPhraseFinder(rows: readonly Phrases[]): PhraseFinder {
  const phrases = rows.flatMap((row) => row.phrases);
  const unspaced = phrases.filter((phrase) => UNSPACED.test(phrase)).sort((a, b) => b.length - a.length);
  const spaced = new Set(
    phrases.filter((phrase) => !UNSPACED.test(phrase)).map((phrase) => joinWords(splitWords(phrase))),
  );
  const longest = Math.max(0, ...[...spaced].map((phrase) => phrase.split(' ').length));
  const matchAt = (words: readonly Word[], from: number): Stretch | null => {
    for (let count = Math.min(longest, words.length - from); count > 0; count--) {
      const run = words.slice(from, from + count);
      if (spaced.has(joinWords(run))) return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    }
    return null;
  };
  return {
    atStart: (text) => {
      const phrase = unspaced.find((one) => text.startsWith(one));
      return phrase ? { start: 0, end: phrase.length } : matchAt(splitWords(text.slice(0, 80)), 0);
    },
    atEnd: (text) => {
      const phrase = unspaced.find((one) => text.endsWith(one));
      if (phrase) return { start: text.length - phrase.length, end: text.length };
      const words = splitWords(text);
      for (let from = Math.max(0, words.length - longest); from < words.length; from++) {
        const found = matchAt(words, from);
        if (found && found.end === words.at(-1)?.end) return found;
      }
      return null;
    },
    first: (text) =>
      earlier(findFirstSpaced(text, matchAt), UNSPACED.test(text) ? findFirstUnspaced(text, unspaced) : null),
  };
}

function findFirstSpaced(
  text: string,
  matchAt: (words: readonly Word[], from: number) => Stretch | null,
): Stretch | null {
  const words = splitWords(text);
  for (let from = 0; from < words.length; from++) {
    const found = matchAt(words, from);
    if (found) return found;
  }
  return null;
}

function findFirstUnspaced(text: string, phrases: readonly string[]): Stretch | null {
  let best: Stretch | null = null;
  for (const phrase of phrases) {
    const start = text.indexOf(phrase);
    if (start >= 0 && (best === null || start < best.start)) best = { start, end: start + phrase.length };
  }
  return best;
}

function earlier(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (!a || !b) return a ?? b;
  return a.start <= b.start ? a : b;
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function joinWords(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}
