import { finishHash, hashLetters, type KeySpace } from './span-hash.ts';

/**
 * The words of all titles as a Bloom filter in blocks: a word's hash chooses one number of 32 bits, and four bits in it;
 * there are eight bits a word. It never misses a word of a title; about one other word in 25 passes. It tells which word
 * of a page title may be misspelt, and which of some thousand spellings one edit away are worth a look-up: one number read
 * and one comparison each, where a filter without blocks lets half as many pass and takes twice as long.
 *
 *   u32 bits[], as many as it takes
 */
export type WordFilter = (hash: number) => boolean;

const BITS_A_WORD = 8;
/** As many blocks as 16 bits of a hash can choose from: enough for 260,000 words, and fuller beyond that. */
const MOST_BLOCKS = 2 ** 16;

/** The hash under which a word is kept. */
export function hashWord(word: string, space: KeySpace): number {
  return finishHash(hashLetters(word).hash, space);
}

export function writeWordFilter(hashes: ReadonlySet<number>): Uint32Array<ArrayBuffer> {
  const wanted = Math.max(1, Math.ceil((hashes.size * BITS_A_WORD) / 32));
  const blocks = new Uint32Array(Math.min(wanted, MOST_BLOCKS));
  for (const hash of hashes) {
    const at = blockOf(hash, blocks.length);
    blocks[at] = ((blocks[at] ?? 0) | bitsOf(hash)) >>> 0;
  }
  return blocks;
}

/** Opens a filter written by `writeWordFilter`. */
export function openWordFilter(blocks: Uint32Array): WordFilter {
  return (hash) => {
    const bits = bitsOf(hash);
    return ((blocks[blockOf(hash, blocks.length)] ?? 0) & bits) === bits;
  };
}

/** The upper 16 bits of a mixed hash as a share of the blocks: the product of two such numbers fits in 32 bits. */
function blockOf(hash: number, blocks: number): number {
  return Math.imul(hash >>> 16, blocks) >>> 16;
}

/** Four of a block's bits, chosen by the lower 20 bits of the hash. */
function bitsOf(hash: number): number {
  return (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 10)) | (1 << (hash >>> 15));
}
