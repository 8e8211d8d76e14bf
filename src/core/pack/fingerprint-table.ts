/**
 * Sorted 32-bit fingerprints in buckets of about eight, chosen by their top bits.
 *
 *   u32 count | u32 bits | u32 starts[2^bits + 1] | u32 fingerprints[count], ascending
 *
 * A look-up reads two neighbouring starts and compares the few fingerprints between them: no parse on load, 4.5 bytes
 * an entry. Two keys with one fingerprint stand side by side, so a caller walks from `first` to the end of the run.
 */
export interface FingerprintTable {
  readonly count: number;
  /** Position of the first entry with that fingerprint, else -1. */
  readonly first: (fingerprint: number) => number;
  readonly at: (position: number) => number;
}

const ENTRIES_A_BUCKET = 8;

/** Writes a table; `fingerprints` must be ascending. */
export function writeFingerprintTable(fingerprints: readonly number[]): Uint32Array {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, fingerprints.length / ENTRIES_A_BUCKET))));
  const buckets = 2 ** bits;
  const words = new Uint32Array(2 + buckets + 1 + fingerprints.length);
  words[0] = fingerprints.length;
  words[1] = bits;
  let entry = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    words[2 + bucket] = entry;
    while (entry < fingerprints.length && bucketOf(fingerprints[entry] ?? 0, bits) === bucket) entry++;
  }
  words[2 + buckets] = entry;
  words.set(fingerprints, 2 + buckets + 1);
  return words;
}

/** Opens a table over words written by `writeFingerprintTable`. Throws a RangeError when its sizes do not add up. */
export function openFingerprintTable(words: Uint32Array): FingerprintTable {
  const count = words[0] ?? 0;
  const bits = words[1] ?? 0;
  const entriesAt = 2 + 2 ** bits + 1;
  if (bits < 1 || bits > 24 || words.length !== entriesAt + count) {
    throw new RangeError(`fingerprint table: ${words.length} words do not hold ${count} entries`);
  }
  const first = (fingerprint: number): number => {
    const bucket = 2 + bucketOf(fingerprint, bits);
    const end = entriesAt + (words[bucket + 1] ?? 0);
    for (let at = entriesAt + (words[bucket] ?? 0); at < end; at++) {
      if (words[at] === fingerprint) return at - entriesAt;
    }
    return -1;
  };
  return { count, first, at: (position) => words[entriesAt + position] ?? -1 };
}

function bucketOf(fingerprint: number, bits: number): number {
  return fingerprint >>> (32 - bits);
}
