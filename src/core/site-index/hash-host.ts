/** Start value of a host hash (FNV-1a's offset basis). */
export const HOST_SEED = 0x811c9dc5 | 0;

/** Takes one more character into a running hash. */
export function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Spreads a running hash over all 32 bits, so that its top bits can choose a bucket (murmur3's finaliser). */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The 32-bit fingerprint of a site key: the host read from right to left, then its path from left to right.
 * Hosts are read backwards because one pass over `a.b.com` then meets `com`, `b.com` and `a.b.com` in turn.
 */
export function hashSiteKey(host: string, path = ''): number {
  let hash = HOST_SEED;
  for (let at = host.length - 1; at >= 0; at--) hash = addToHash(hash, host.charCodeAt(at));
  for (let at = 0; at < path.length; at++) hash = addToHash(hash, path.charCodeAt(at));
  return finishHash(hash);
}
