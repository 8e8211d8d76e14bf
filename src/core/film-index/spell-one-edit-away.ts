import { hashLetters, joinHashes, LETTER_POWER, type Stretch } from './span-hash.ts';

/** A spelling and its hash. */
export interface Spelling extends Stretch {
  readonly text: string;
}

const FIRST_LETTER = 97;
const LAST_LETTER = 122;

/**
 * Every spelling one edit away from a Latin word whose hash is known: a letter left out, changed or put in, or two
 * neighbours exchanged; some come twice. About 55 spellings a letter; each costs one addition and the question (where a
 * letter stands, the next letter of the alphabet adds the power of what follows it to the hash), and only those that pass
 * are spelt out.
 */
export function spellOneEditAway(word: string, isKnown: (hash: number) => boolean): Spelling[] {
  const found: Spelling[] = [];
  const tails = hashTails(word);
  const take = (hash: number, tail: Stretch, at: number, letters: string, left: number) => {
    const power = Math.imul(tail.power, powerOf(at + letters.length));
    found.push({ text: word.slice(0, at) + letters + word.slice(word.length - left), hash, power });
  };
  let head = 0;
  for (let at = 0; at <= word.length; at++) {
    const [tail, next, afterNext] = [tails[at], tails[at + 1], tails[at + 2]];
    const left = word.length - at;
    if (tail) tryLetters(head, tail, 0, isKnown, (hash, letter) => take(hash, tail, at, letter, left));
    if (!next) break;
    const own = word.charCodeAt(at);
    tryLetters(head, next, own, isKnown, (hash, letter) => take(hash, next, at, letter, left - 1));
    const without = joinHashes(head, next);
    if (isKnown(without)) take(without, next, at, '', left - 1);
    if (afterNext && own !== word.charCodeAt(at + 1)) {
      const exchanged = word.charAt(at + 1) + word.charAt(at);
      const hash = joinHashes(joinHashes(head, hashLetters(exchanged)), afterNext);
      if (isKnown(hash)) take(hash, afterNext, at, exchanged, left - 2);
    }
    head = (Math.imul(head, LETTER_POWER) + own) | 0;
  }
  return found;
}

/** Calls `meet` with every letter but `own` that makes a known word between a head and a tail. */
function tryLetters(
  head: number,
  tail: Stretch,
  own: number,
  isKnown: (hash: number) => boolean,
  meet: (hash: number, letter: string) => void,
): void {
  let hash = joinHashes(Math.imul(head, LETTER_POWER) + FIRST_LETTER, tail);
  for (let code = FIRST_LETTER; code <= LAST_LETTER; code++) {
    if (code !== own && isKnown(hash)) meet(hash, String.fromCharCode(code));
    hash = (hash + tail.power) | 0;
  }
}

/** LETTER_POWER to that number of letters. */
function powerOf(letters: number): number {
  let power = 1;
  for (let at = 0; at < letters; at++) power = Math.imul(power, LETTER_POWER);
  return power;
}

/** The hash of the word from each of its letters on, and of nothing after the last. */
function hashTails(word: string): Stretch[] {
  const tails: Stretch[] = [];
  let tail: Stretch = { hash: 0, power: 1 };
  tails[word.length] = tail;
  for (let at = word.length - 1; at >= 0; at--) {
    const hash = (Math.imul(word.charCodeAt(at), tail.power) + tail.hash) | 0;
    tail = { hash, power: Math.imul(tail.power, LETTER_POWER) };
    tails[at] = tail;
  }
  return tails;
}
