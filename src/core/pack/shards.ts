import { inflate } from './inflate.ts';

/**
 * Data in shards, each packed by itself and unpacked when first asked for:
 *
 *   u32 records in all | u32 records a shard | per shard: u32 offset, u32 unpacked length | u32 end | the shards
 *
 * Each shard is raw deflate data. Opening decodes nothing; the last few shards stay unpacked.
 */
export interface Shards<T> {
  /** Records in all. */
  readonly count: number;
  /** The shard of a record, and the record's place in it. Throws a RangeError for a record that is not there. */
  readonly find: (record: number) => { readonly shard: T; readonly place: number };
}

/** Packs bytes as raw deflate data; given by the compiler, because core has no packer of its own. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const HEAD_WORDS = 2;
const SHARDS_KEPT = 24;

/** Writes `count` records, `perShard` of them in each of the raw shards given. */
export function writeShards(
  raw: readonly Uint8Array[],
  count: number,
  perShard: number,
  deflate: Deflate,
): Uint8Array {
  const packed = raw.map(deflate);
  const head = 4 * (HEAD_WORDS + 2 * raw.length + 1);
  const bytes = new Uint8Array(packed.reduce((sum, shard) => sum + shard.length, head));
  const words = new Uint32Array(bytes.buffer, 0, head / 4);
  words.set([count, perShard]);
  let offset = head;
  packed.forEach((shard, index) => {
    words.set([offset, raw[index]?.length ?? 0], HEAD_WORDS + 2 * index);
    bytes.set(shard, offset);
    offset += shard.length;
  });
  words[words.length - 1] = offset;
  return bytes;
}

/**
 * Opens shards over 4-byte aligned bytes of a checked pack; `read` makes of an unpacked shard what is kept of it.
 * Throws a RangeError when their sizes do not add up.
 */
export function openShards<T>(bytes: Uint8Array, read: (raw: Uint8Array, records: number) => T): Shards<T> {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const count = words[0] ?? 0;
  const perShard = Math.max(1, words[1] ?? 1);
  if (words[HEAD_WORDS + 2 * Math.ceil(count / perShard)] !== bytes.length) {
    throw new RangeError(`shards of ${count} records do not add up`);
  }
  const kept = new Map<number, T>();
  const open = (number: number): T => {
    const known = kept.get(number);
    if (known !== undefined) return known;
    const at = HEAD_WORDS + 2 * number;
    const raw = inflate(bytes.subarray(words[at], words[at + 2]), words[at + 1] ?? 0);
    const shard = read(raw, Math.min(perShard, count - number * perShard));
    const [oldest] = kept.keys();
    if (kept.size >= SHARDS_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(number, shard);
    return shard;
  };
  const find = (record: number) => {
    if (!(record >= 0 && record < count)) throw new RangeError(`record ${record} of ${count}`);
    return { shard: open(Math.floor(record / perShard)), place: record % perShard };
  };
  return { count, find };
}

/** How many records go into a shard, so that its text has about that many bytes. */
export function planShards(count: number, bytes: number, shardBytes: number): number {
  return Math.max(1, Math.floor((shardBytes * count) / Math.max(1, bytes)));
}
