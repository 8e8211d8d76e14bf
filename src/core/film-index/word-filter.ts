import { finishHash, hashLetters, type KeySpace } from './span-hash.ts';

/**
 * The words of all titles as a Bloom filter: eight bits a word, five of them asked. It never misses a word of a title;
 * about one other word in fifty passes. It tells which word of a page title may be misspelt, and which spellings one
 * edit away are worth a look-up.
 *
 *   u32 bits[], as many as it takes
 */
export type WordFilter = (hash: number) => boolean;

const BITS_A_WORD = 8;
const PROBES = 5;

/** The hash under which a word is kept. */
export function hashWord(word: string, space: KeySpace): number {
  return finishHash(hashLetters(word).hash, space);
}

export function writeWordFilter(hashes: ReadonlySet<number>): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(Math.max(1, Math.ceil((hashes.size * BITS_A_WORD) / 32)));
  for (const hash of hashes) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = probeOf(hash, probe, words.length * 32);
      words[bit >>> 5] = ((words[bit >>> 5] ?? 0) | (1 << (bit & 31))) >>> 0;
    }
  }
  return words;
}

/** Opens a filter written by `writeWordFilter`. */
export function openWordFilter(words: Uint32Array): WordFilter {
  const size = words.length * 32;
  return (hash) => {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = probeOf(hash, probe, size);
      if (((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  };
}

/** The upper 24 bits of a mixed hash as a share of the filter: a product is three times as fast as a remainder. */
function probeOf(hash: number, probe: number, size: number): number {
  const mixed = hash + Math.imul(probe, (hash >>> 15) | (hash << 17) | 1);
  return Math.floor(((mixed >>> 8) * size) / 2 ** 24);
}
