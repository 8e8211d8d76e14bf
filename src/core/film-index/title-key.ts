import { readWords } from './read-words.ts';
import { hasCyrillic, toSkeleton } from './skeleton.ts';
import { finishHash, hashLetters, type KeySpace } from './span-hash.ts';

/** What a title is filed under: its folded words without spaces or, for Cyrillic, their Latin skeleton. */
export interface TitleKey {
  readonly space: KeySpace;
  readonly words: readonly string[];
}

/** The key of a title as written; no words where it has neither letters nor digits. */
export function readTitleKey(title: string): TitleKey {
  const words = readWords(title).map(({ text }) => text);
  return words.some(hasCyrillic)
    ? { space: 'skeleton', words: words.map(toSkeleton) }
    : { space: 'plain', words };
}

/** The 32 bits by which the key is found. */
export function fingerprintKey({ space, words }: TitleKey): number {
  return finishHash(hashLetters(words.join('')).hash, space);
}

/** The key as a text, to tell it from another one with the same fingerprint. */
export function spellKey({ space, words }: TitleKey): string {
  return `${space}:${words.join('')}`;
}
