import { openBucketStarts, writeBucketStarts } from './bucket-starts.ts';

/** A 32-bit fingerprint and the rank, the number of the record, that it leads to. */
export interface RankEntry {
  readonly fingerprint: number;
  readonly rank: number;
}

/** Ranks filed under a fingerprint, ascending. Fingerprints can collide: check the text on the record. */
export type RankTable = (fingerprint: number) => readonly number[];

const HEAD_WORDS = 3;
const MOST_RANK_BITS = 20;
/** Three bytes an entry are enough while a chance hit stays rarer than one in 2^7.5 look-ups. */
const SPARE_BITS = 7.5;
const NONE: readonly number[] = [];

/**
 * Writes a table of fingerprints that lead to ranks:
 *
 *   u32 entries | u32 r, the bits that number the ranks | u32 bytes an entry, 3 or 4
 *   i16 starts[2^(r - 1) + 1], padded to 4 (see bucket-starts)
 *   entries[], padded to 4: of its 24 or 32 bits the upper ones are what is left of the fingerprint, the lower r the rank
 *
 * The top r - 1 bits of a fingerprint choose its bucket, and so leave room for the rank beside the rest: three or four
 * bytes an entry and one a rank, and a look-up reads two starts and the few entries between them. Of the 32 bits of a
 * fingerprint the last one does not count, with three bytes the last nine.
 */
export function writeRankTable(entries: readonly RankEntry[], rankCount: number): Uint8Array {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(1, rankCount))));
  if (bits > MOST_RANK_BITS) throw new RangeError(`${rankCount} records are more than a table numbers`);
  const width = Math.log2(entries.length) + SPARE_BITS <= 23 ? 3 : 4;
  const sorted = sortOut(entries, bits, width);
  const starts = writeBucketStarts(
    sorted.map(({ bucket }) => bucket),
    bucketBits(bits),
  );
  const { entriesAt, length } = layOut(sorted.length, bits, width);
  const bytes = new Uint8Array(length);
  new Uint32Array(bytes.buffer).set([sorted.length, bits, width]);
  new Int16Array(bytes.buffer).set(starts, 2 * HEAD_WORDS);
  sorted.forEach(({ entry }, index) => {
    for (let byte = 0; byte < width; byte++) bytes[entriesAt + index * width + byte] = entry >>> (8 * byte);
  });
  return bytes;
}

/** What is stored of each, once: of two titles of a film the part that is kept of their fingerprints may be the same. */
function sortOut(entries: readonly RankEntry[], bits: number, width: number) {
  const stored = entries
    .toSorted((a, b) => a.fingerprint - b.fingerprint || a.rank - b.rank)
    .map(({ fingerprint, rank }) => ({
      bucket: bucketOf(fingerprint, bits),
      entry: (restOf(fingerprint, bits, width) | rank) >>> 0,
    }));
  const unique = new Map(stored.map((one) => [one.bucket * 2 ** 32 + one.entry, one]));
  return [...unique.values()];
}

/** Opens a table over 4-byte aligned bytes of a checked pack. Throws a RangeError when its sizes do not add up. */
export function openRankTable(bytes: Uint8Array): RankTable {
  const [count = 0, bits = 0, width = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_WORDS);
  const { entriesAt, length } = layOut(count, bits, width);
  if (bits < 1 || bits > MOST_RANK_BITS || (width !== 3 && width !== 4) || bytes.length !== length) {
    throw new RangeError(`rank table: ${bytes.length} bytes do not hold ${count} entries`);
  }
  const startOf = openBucketStarts(
    new Int16Array(bytes.buffer, bytes.byteOffset + 4 * HEAD_WORDS, 2 ** bucketBits(bits) + 1),
    count,
  );
  const entryAt = openEntries(bytes.subarray(entriesAt), width);
  const mask = 2 ** bits - 1;
  return (fingerprint) => {
    const bucket = bucketOf(fingerprint, bits);
    const end = startOf(bucket + 1);
    const rest = restOf(fingerprint, bits, width);
    let found: number[] | null = null;
    for (let at = startOf(bucket); at < end; at++) {
      const entry = entryAt(at);
      if (((entry ^ rest) & ~mask) !== 0) continue;
      found ??= [];
      found.push(entry & mask);
    }
    return found ?? NONE;
  };
}

/** What an entry keeps of a fingerprint, above the bits of the rank. */
function restOf(fingerprint: number, bits: number, width: number): number {
  const rest = (fingerprint << bucketBits(bits)) >>> (32 - 8 * width);
  return rest & ~(2 ** bits - 1);
}

function bucketOf(fingerprint: number, bits: number): number {
  return fingerprint >>> (32 - bucketBits(bits));
}

/** Buckets of three entries or so, where a film has one and a half: half the starts of buckets as many as ranks. */
function bucketBits(bits: number): number {
  return Math.max(1, bits - 1);
}

function openEntries(bytes: Uint8Array, width: 3 | 4): (at: number) => number {
  if (width === 3) {
    return (at) => (bytes[3 * at] ?? 0) | ((bytes[3 * at + 1] ?? 0) << 8) | ((bytes[3 * at + 2] ?? 0) << 16);
  }
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  return (at) => words[at] ?? 0;
}

function layOut(count: number, bits: number, width: number) {
  const entriesAt = 4 * (HEAD_WORDS + Math.ceil((2 ** bucketBits(bits) + 1) / 2));
  return { entriesAt, length: entriesAt + 4 * Math.ceil((count * width) / 4) };
}
