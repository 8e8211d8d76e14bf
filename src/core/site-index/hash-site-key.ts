import { addToHash, finishHash, HASH_SEED } from '../pack/hash-text.ts';

/**
 * The 32-bit fingerprint of a site key: the host read from right to left, then its path from left to right.
 * Hosts are read backwards because one pass over `a.b.com` then meets `com`, `b.com` and `a.b.com` in turn.
 */
export function hashSiteKey(host: string, path = ''): number {
  let hash = HASH_SEED;
  for (let at = host.length - 1; at >= 0; at--) hash = addToHash(hash, host.charCodeAt(at));
  for (let at = 0; at < path.length; at++) hash = addToHash(hash, path.charCodeAt(at));
  return finishHash(hash);
}
