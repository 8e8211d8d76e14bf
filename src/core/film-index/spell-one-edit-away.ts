import { hashLetters, joinHashes, type Stretch } from './span-hash.ts';

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => ({
  letter,
  stretch: hashLetters(letter),
}));
const EMPTY = hashLetters('');

/**
 * Every spelling one edit away from a Latin word whose hash is known: a letter left out, changed or put in, or two
 * neighbours exchanged. About 55 spellings a letter; each costs two multiplications and the question, and only those
 * that pass are spelt out.
 */
export function spellOneEditAway(word: string, isKnown: (hash: number) => boolean): string[] {
  const found = new Set<string>();
  const tails = hashTails(word);
  let head = 0;
  for (let at = 0; at <= word.length; at++) {
    const tail = tails[at] ?? EMPTY;
    const next = tails[at + 1];
    for (const { letter, stretch } of ALPHABET) {
      const started = joinHashes(head, stretch);
      if (isKnown(joinHashes(started, tail))) found.add(word.slice(0, at) + letter + word.slice(at));
      if (next && isKnown(joinHashes(started, next))) {
        found.add(word.slice(0, at) + letter + word.slice(at + 1));
      }
    }
    if (!next) break;
    if (isKnown(joinHashes(head, next))) found.add(word.slice(0, at) + word.slice(at + 1));
    const own = hashLetters(word.charAt(at));
    const afterNext = tails[at + 2];
    if (afterNext) {
      const neighbour = hashLetters(word.charAt(at + 1));
      const exchanged = joinHashes(joinHashes(joinHashes(head, neighbour), own), afterNext);
      if (isKnown(exchanged)) {
        found.add(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
      }
    }
    head = joinHashes(head, own);
  }
  found.delete(word);
  return [...found];
}

/** The hash of the word from each of its letters on, and of nothing after the last. */
function hashTails(word: string): Stretch[] {
  return Array.from({ length: word.length + 1 }, (_, at) => hashLetters(word.slice(at)));
}
