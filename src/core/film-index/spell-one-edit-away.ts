import { hashLetters, joinHashes, LETTER_POWER, type Stretch } from './span-hash.ts';

const FIRST_LETTER = 97;
const LAST_LETTER = 122;

/**
 * Every spelling one edit away from a Latin word whose hash is known: a letter left out, changed or put in, or two
 * neighbours exchanged. About 55 spellings a letter; each costs one addition and the question (where a letter stands, the
 * next letter of the alphabet adds the power of what follows it to the hash), and only those that pass are spelt out.
 */
export function spellOneEditAway(word: string, isKnown: (hash: number) => boolean): string[] {
  const found = new Set<string>();
  const tails = hashTails(word);
  let head = 0;
  for (let at = 0; at < tails.length; at++) {
    const start = word.slice(0, at);
    const [tail, next, afterNext] = [tails[at], tails[at + 1], tails[at + 2]];
    if (tail)
      for (const letter of listLetters(head, tail, isKnown)) found.add(start + letter + word.slice(at));
    if (!next) break;
    for (const letter of listLetters(head, next, isKnown)) found.add(start + letter + word.slice(at + 1));
    if (isKnown(joinHashes(head, next))) found.add(start + word.slice(at + 1));
    if (afterNext) {
      const exchanged = word.charAt(at + 1) + word.charAt(at);
      const hash = joinHashes(joinHashes(head, hashLetters(exchanged)), afterNext);
      if (isKnown(hash)) found.add(start + exchanged + word.slice(at + 2));
    }
    head = joinHashes(head, hashLetters(word.charAt(at)));
  }
  found.delete(word);
  return [...found];
}

const NONE: readonly string[] = [];

/** The letters that make a known word between a head and a tail. */
function listLetters(head: number, tail: Stretch, isKnown: (hash: number) => boolean): readonly string[] {
  let letters: string[] | null = null;
  let hash = joinHashes(Math.imul(head, LETTER_POWER) + FIRST_LETTER, tail);
  for (let code = FIRST_LETTER; code <= LAST_LETTER; code++) {
    if (isKnown(hash)) {
      letters ??= [];
      letters.push(String.fromCharCode(code));
    }
    hash = (hash + tail.power) | 0;
  }
  return letters ?? NONE;
}

/** The hash of the word from each of its letters on, and of nothing after the last. */
function hashTails(word: string): Stretch[] {
  const tails: Stretch[] = [];
  let tail: Stretch = hashLetters('');
  for (let at = word.length; at > 0; at--) {
    tails[at] = tail;
    const hash = (Math.imul(word.charCodeAt(at - 1), tail.power) + tail.hash) | 0;
    tail = { hash, power: Math.imul(tail.power, LETTER_POWER) };
  }
  tails[0] = tail;
  return tails;
}
