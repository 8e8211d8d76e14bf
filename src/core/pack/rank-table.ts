import { openBucketStarts, writeBucketStarts } from './bucket-starts.ts';

/** A 32-bit fingerprint and the rank, the number of the record, that it leads to. */
export interface RankEntry {
  readonly fingerprint: number;
  readonly rank: number;
}

/** Ranks filed under a fingerprint, ascending. Fingerprints can collide: check the text on the record. */
export type RankTable = (fingerprint: number) => readonly number[];

const HEAD_WORDS = 2;
const MOST_RANK_BITS = 20;
const NONE: readonly number[] = [];

/**
 * Writes a table of fingerprints that lead to ranks:
 *
 *   u32 entries | u32 r, the bits that number the ranks
 *   i16 starts[2^r + 1], padded to 4 (see bucket-starts)
 *   u32 entries[]: the upper 32 - r bits are what is left of the fingerprint, the lower r the rank
 *
 * The top r bits of a fingerprint choose its bucket, and so leave room for the rank in the same 32 bits: four bytes an
 * entry and two a rank, and a look-up reads two starts and two or three entries.
 */
export function writeRankTable(entries: readonly RankEntry[], rankCount: number): Uint8Array {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(1, rankCount))));
  if (bits > MOST_RANK_BITS) throw new RangeError(`${rankCount} records are more than a table numbers`);
  const sorted = [...entries].sort((a, b) => a.fingerprint - b.fingerprint || a.rank - b.rank);
  const starts = writeBucketStarts(
    sorted.map(({ fingerprint }) => fingerprint >>> (32 - bits)),
    bits,
  );
  const entriesAt = entriesAfter(bits);
  const words = new Uint32Array(entriesAt + sorted.length);
  words.set([sorted.length, bits]);
  new Int16Array(words.buffer).set(starts, 2 * HEAD_WORDS);
  words.set(
    sorted.map(({ fingerprint, rank }) => ((fingerprint << bits) | rank) >>> 0),
    entriesAt,
  );
  return new Uint8Array(words.buffer);
}

/** Opens a table over 4-byte aligned bytes of a checked pack. Throws a RangeError when its sizes do not add up. */
export function openRankTable(bytes: Uint8Array): RankTable {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const [count = 0, bits = 0] = words;
  const entriesAt = entriesAfter(bits);
  if (bits < 1 || bits > MOST_RANK_BITS || words.length !== entriesAt + count) {
    throw new RangeError(`rank table: ${words.length} words do not hold ${count} entries`);
  }
  const startOf = openBucketStarts(
    new Int16Array(bytes.buffer, bytes.byteOffset + 4 * HEAD_WORDS, 2 ** bits + 1),
    count,
  );
  const entries = words.subarray(entriesAt);
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  return (fingerprint) => {
    const end = startOf((fingerprint >>> shift) + 1);
    const rest = fingerprint << bits;
    let found: number[] | null = null;
    for (let at = startOf(fingerprint >>> shift); at < end; at++) {
      const entry = entries[at] ?? 0;
      if (((entry ^ rest) & ~mask) !== 0) continue;
      found ??= [];
      found.push(entry & mask);
    }
    return found ?? NONE;
  };
}

function entriesAfter(bits: number): number {
  return HEAD_WORDS + Math.ceil((2 ** bits + 1) / 2);
}
