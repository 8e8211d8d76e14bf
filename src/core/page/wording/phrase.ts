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
  const spaced = fileByFirstWord(phrases.filter((phrase) => !UNSPACED.test(phrase)));
  const longest = Math.max(0, ...[...spaced.values()].flat().map((rest) => rest.length + 1));
  const matchAt = (words: readonly Word[], from: number): Stretch | null => {
    const first = words[from];
    const rests = first && spaced.get(first.text);
    const rest = rests?.find((one) => one.every((word, step) => words[from + 1 + step]?.text === word));
    return first && rest ? { start: first.start, end: words[from + rest.length]?.end ?? first.end } : null;
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

/** What follows the first word of each phrase, filed under that word, the longest first. */
function fileByFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const filed = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first, ...rest] = splitWords(phrase).map((word) => word.text);
    if (first !== undefined) filed.set(first, [...(filed.get(first) ?? []), rest]);
  }
  for (const rests of filed.values()) rests.sort((a, b) => b.length - a.length);
  return filed;
}

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ text: word.toLowerCase(), start: index, end: index + word.length });
  return words;
}
