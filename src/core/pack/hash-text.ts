/** Start value of a running hash (FNV-1a's offset basis). */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Takes one more UTF-16 unit into a running hash. */
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

/** The 32-bit fingerprint of a text. */
export function hashText(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) hash = addToHash(hash, text.charCodeAt(at));
  return finishHash(hash);
}
