import { hashLetters, joinHashes } from './span-hash.ts';

const ALPHABET = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => ({
  letter,
  stretch: hashLetters(letter),
}));

/**
 * Every spelling one edit away from a Latin word whose hash is known: a letter left out, changed or put in, or two
 * neighbours exchanged. About 55 spellings a letter; each costs two multiplications and the question, and only those
 * that pass are spelt out.
 */
export function spellOneEditAway(word: string, isKnown: (hash: number) => boolean): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const head = hashLetters(word.slice(0, at)).hash;
    const tail = hashLetters(word.slice(at));
    const next = hashLetters(word.slice(at + 1));
    for (const { letter, stretch } of ALPHABET) {
      const started = joinHashes(head, stretch);
      if (isKnown(joinHashes(started, tail))) found.add(word.slice(0, at) + letter + word.slice(at));
      if (at < word.length && isKnown(joinHashes(started, next))) {
        found.add(word.slice(0, at) + letter + word.slice(at + 1));
      }
    }
    if (at < word.length && isKnown(joinHashes(head, next)))
      found.add(word.slice(0, at) + word.slice(at + 1));
    if (at + 1 < word.length) {
      const exchanged = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      if (isKnown(hashLetters(exchanged).hash)) found.add(exchanged);
    }
  }
  found.delete(word);
  return [...found];
}
