import { listPhrases, type Phrases } from './list-phrases.ts';

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
  /** True when the text is nothing but phrases and signs. */
  readonly covers: (text: string) => boolean;
  /** The first phrase, the longest that begins there. */
  readonly first: (text: string) => Stretch | null;
}

interface Word extends Stretch {
  readonly text: string;
}

/** No phrase has more letters. */
const LONGEST_PHRASE = 80;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that are written without spaces, where a phrase may stand anywhere in a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Thai begins there; of these scripts it is the first one. */
const FIRST_UNSPACED = 0x0e00;

export function createPhraseFinder(rows: readonly Phrases[]): PhraseFinder {
  const phrases = listPhrases(rows);
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
      const phrase = hasUnspaced(text) ? unspaced.find((one) => text.startsWith(one)) : undefined;
      return phrase
        ? { start: 0, end: phrase.length }
        : matchAt(splitWords(text.slice(0, LONGEST_PHRASE)), 0);
    },
    atEnd: (text) => {
      const phrase = hasUnspaced(text) ? unspaced.find((one) => text.endsWith(one)) : undefined;
      if (phrase) return { start: text.length - phrase.length, end: text.length };
      const words = splitEnd(text);
      for (let from = Math.max(0, words.length - longest); from < words.length; from++) {
        const found = matchAt(words, from);
        if (found && found.end === words.at(-1)?.end) return found;
      }
      return null;
    },
    covers: (text) => {
      const rest = hasUnspaced(text)
        ? unspaced.reduce((left, phrase) => left.replace(phrase, ' '), text)
        : text;
      const words = splitWords(rest);
      for (let at = 0; at < words.length; ) {
        const found = matchAt(words, at);
        if (!found) return false;
        while (at < words.length && (words[at]?.start ?? 0) < found.end) at++;
      }
      return true;
    },
    first: (text) =>
      earlier(findFirstSpaced(text, matchAt), hasUnspaced(text) ? findFirstUnspaced(text, unspaced) : null),
  };
}

/** Most titles have no letter of these scripts, and a look at their numbers says so sooner than the expression does. */
function hasUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= FIRST_UNSPACED) return UNSPACED.test(text);
  }
  return false;
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
    words.push({ text: toLowerCase(word), start: index, end: index + word.length });
  return words;
}

/** The words of the end of a text; no phrase is longer. */
function splitEnd(text: string): Word[] {
  if (text.length <= LONGEST_PHRASE) return splitWords(text);
  const from = text.indexOf(' ', text.length - LONGEST_PHRASE);
  if (from < 0) return splitWords(text);
  return splitWords(text.slice(from)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
}

/** The Turkish "İ" is an "i" with a dot of its own in lower case, which nobody writes. */
function toLowerCase(word: string): string {
  return word.includes('İ') ? word.replace(/İ/g, 'i').toLowerCase() : word.toLowerCase();
}
