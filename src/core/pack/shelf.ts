import { type Deflate, openShards, planShards, writeShards } from './shards.ts';

/** Records that are read one at a time: shards (see shards), each a JSON array of its records. */
export interface Shelf<T> {
  readonly count: number;
  /** Throws a RangeError for a number that is not on the shelf. */
  readonly at: (position: number) => T;
}

/**
 * Small enough that a worker which has just started unpacks one in a few milliseconds. Records that repeat each other
 * over long stretches pack better in larger ones.
 */
const SHARD_BYTES = 16_384;

export function writeShelf(
  records: readonly unknown[],
  deflate: Deflate,
  shardBytes = SHARD_BYTES,
): Uint8Array {
  const encoder = new TextEncoder();
  const perShard = planShards(records.length, encoder.encode(JSON.stringify(records)).length, shardBytes);
  const raw = Array.from({ length: Math.ceil(records.length / perShard) }, (_, shard) =>
    encoder.encode(JSON.stringify(records.slice(shard * perShard, (shard + 1) * perShard))),
  );
  return writeShards(raw, records.length, perShard, deflate);
}

/** Opens a shelf over 4-byte aligned bytes of a checked pack. Throws a RangeError when its sizes do not add up. */
export function openShelf<T>(bytes: Uint8Array): Shelf<T> {
  const decoder = new TextDecoder();
  // The pack's checksum vouches that these are the records the compiler wrote from checked lists.
  const { count, find } = openShards(bytes, (raw) => JSON.parse(decoder.decode(raw)) as readonly T[]);
  const at = (position: number): T => {
    const { shard, place } = find(position);
    const record = shard[place];
    if (record === undefined) throw new RangeError(`record ${position} is missing`);
    return record;
  };
  return { count, at };
}
