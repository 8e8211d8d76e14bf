import { openBucketStarts, writeBucketStarts } from './bucket-starts.ts';

/**
 * Sorted 32-bit fingerprints in buckets of four to eight, chosen by their top bits.
 *
 *   u32 count | u32 bits | i16 starts[2^bits + 1], padded to 4 | u32 fingerprints[count], ascending
 *
 * A look-up reads a start and compares the few fingerprints from there on: no parse on load, 4.3 bytes an entry. Two keys with one fingerprint stand side by side, so a caller walks from `first` to the end of the run.
 */
export interface FingerprintTable {
  readonly count: number;
  /** Position of the first entry with that fingerprint, else -1. */
  readonly first: (fingerprint: number) => number;
  readonly at: (position: number) => number;
}

const ENTRIES_A_BUCKET = 8;
const HEAD_WORDS = 2;
const MOST_BITS = 24;

/** Writes a table; `fingerprints` must be ascending. */
export function writeFingerprintTable(fingerprints: readonly number[]): Uint32Array<ArrayBuffer> {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, fingerprints.length / ENTRIES_A_BUCKET))));
  const starts = writeBucketStarts(
    fingerprints.map((fingerprint) => fingerprint >>> (32 - bits)),
    bits,
  );
  const entriesAt = entriesAfter(bits);
  const words = new Uint32Array(entriesAt + fingerprints.length);
  words.set([fingerprints.length, bits]);
  new Int16Array(words.buffer).set(starts, 2 * HEAD_WORDS);
  words.set(fingerprints, entriesAt);
  return words;
}

/** Opens a table over words written by `writeFingerprintTable`. Throws a RangeError when its sizes do not add up. */
export function openFingerprintTable(words: Uint32Array): FingerprintTable {
  const count = words[0] ?? 0;
  const bits = words[1] ?? 0;
  const entriesAt = entriesAfter(bits);
  if (bits < 1 || bits > MOST_BITS || words.length !== entriesAt + count) {
    throw new RangeError(`fingerprint table: ${words.length} words do not hold ${count} entries`);
  }
  const startOf = openBucketStarts(
    new Int16Array(words.buffer, words.byteOffset + 4 * HEAD_WORDS, 2 ** bits + 1),
    count,
  );
  const entries = words.subarray(entriesAt);
  const shift = 32 - bits;
  const first = (fingerprint: number): number => {
    // The table ascends as a whole, so the next bucket's first entry ends the search as well as a start would.
    for (let at = startOf(fingerprint >>> shift); at < count; at++) {
      const entry = entries[at] ?? 0;
      if (entry >= fingerprint) return entry === fingerprint ? at : -1;
    }
    return -1;
  };
  return { count, first, at: (position) => entries[position] ?? -1 };
}

function entriesAfter(bits: number): number {
  return HEAD_WORDS + Math.ceil((2 ** bits + 1) / 2);
}
