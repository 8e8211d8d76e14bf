import { openFingerprintTable, writeFingerprintTable } from '../pack/fingerprint-table.ts';
import { finishHash, hashLetters, joinHashes, type KeySpace, type Stretch } from './span-hash.ts';
import type { TitleKey } from './title-key.ts';

/**
 * Says how many words from `at` on the longest phrase there covers, 0 where there is none; `stretchAt` gives undefined
 * past the end.
 */
export type PhraseTable = (
  at: number,
  space: KeySpace,
  stretchAt: (at: number, space: KeySpace) => Stretch | undefined,
) => number;

const WHOLE = 1;

/**
 * Phrases as a table of fingerprints (see fingerprint-table): an even one for every beginning of a phrase by words, so
 * that a look-up ends at the first word that leads nowhere, and an odd one for every whole phrase.
 */
export function writePhraseTable(phrases: readonly TitleKey[]): Uint32Array<ArrayBuffer> {
  const fingerprints = new Set<number>();
  for (const { space, words } of phrases.filter((phrase) => phrase.words.length > 0)) {
    let hash = 0;
    for (const word of words) {
      hash = joinHashes(hash, hashLetters(word));
      fingerprints.add(beginning(hash, space));
    }
    fingerprints.add(whole(hash, space));
  }
  return writeFingerprintTable([...fingerprints].sort((a, b) => a - b));
}

/** Opens a table written by `writePhraseTable`. Throws a RangeError when its sizes do not add up. */
export function openPhraseTable(words: Uint32Array): PhraseTable {
  const has = openFingerprintTable(words);
  return (at, space, stretchAt) => {
    let hash = 0;
    let longest = 0;
    for (let count = 1; ; count++) {
      const stretch = stretchAt(at + count - 1, space);
      if (stretch === undefined) return longest;
      hash = joinHashes(hash, stretch);
      if (!has(beginning(hash, space))) return longest;
      if (has(whole(hash, space))) longest = count;
    }
  };
}

function beginning(hash: number, space: KeySpace): number {
  return (finishHash(hash, space) & ~WHOLE) >>> 0;
}

function whole(hash: number, space: KeySpace): number {
  return (finishHash(hash, space) | WHOLE) >>> 0;
}
