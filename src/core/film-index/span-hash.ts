/**
 * The hash of a title: a polynomial over its letters modulo 2^32. The hash of two stretches one after the other
 * follows from their own (`joinHashes`), so that every span of a page title costs one multiplication, however long.
 * This is by how much a hash is multiplied when one more letter follows.
 */
export const LETTER_POWER = 0x9e3779b1 | 0;

/** What titles are filed under: their letters as they are, or the Latin skeleton of a Cyrillic title. */
export type KeySpace = 'plain' | 'skeleton';

/** A stretch's hash, and LETTER_POWER to the number of its letters. */
export interface Stretch {
  readonly hash: number;
  readonly power: number;
}

/** Sets the two spaces apart: a Latin title never meets a skeleton by its spelling. */
const SKELETON_SALT = 0x5bd1e995 | 0;

export function hashLetters(text: string): Stretch {
  let hash = 0;
  let power = 1;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, LETTER_POWER) + text.charCodeAt(at)) | 0;
    power = Math.imul(power, LETTER_POWER);
  }
  return { hash, power };
}

/** The hash of two stretches one after the other. */
export function joinHashes(first: number, { hash, power }: Stretch): number {
  return (Math.imul(first, power) + hash) | 0;
}

/** Spreads a hash over all 32 bits, so that its top bits can choose a bucket (murmur3's finaliser). */
export function finishHash(hash: number, space: KeySpace): number {
  let mixed = space === 'skeleton' ? hash ^ SKELETON_SALT : hash;
  mixed ^= mixed >>> 16;
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
