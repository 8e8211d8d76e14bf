/**
 * Where each of 2^bits buckets begins in a sorted table, in two bytes a bucket.
 *
 *   i16 deviations[2^bits + 1]
 *
 * Hashes spread evenly, so bucket b of a table of n entries begins near b * n / 2^bits; only the deviation from that
 * is kept (at 190,000 entries it stays below 1,000).
 */
const FARTHEST = 0x7fff;

/** Writes the starts of `buckets`, the bucket of each entry in ascending order. Throws a RangeError for uneven hashes. */
export function writeBucketStarts(buckets: ArrayLike<number>, bits: number): Int16Array<ArrayBuffer> {
  const size = 2 ** bits;
  const deviations = new Int16Array(size + 1);
  let entry = 0;
  for (let bucket = 0; bucket <= size; bucket++) {
    while (entry < buckets.length && (buckets[entry] ?? 0) < bucket) entry++;
    const deviation = entry - expectedStart(bucket, buckets.length / size);
    if (Math.abs(deviation) > FARTHEST)
      throw new RangeError(`bucket ${bucket} begins too far from its place`);
    deviations[bucket] = deviation;
  }
  return deviations;
}

/** Opens starts: bucket number (2^bits for the end) -> position of its first entry. */
export function openBucketStarts(deviations: Int16Array, count: number): (bucket: number) => number {
  const perBucket = count / (deviations.length - 1);
  return (bucket) => expectedStart(bucket, perBucket) + (deviations[bucket] ?? 0);
}

/** Exact on every machine: the number of buckets is a power of two, so the quotient has no rounding. */
function expectedStart(bucket: number, perBucket: number): number {
  return Math.floor(bucket * perBucket);
}
