/**
 * One file holds all compiled lists. All numbers are little-endian u32.
 *
 *   0  magic "WRKN" | 4  version | 8  checksum of everything after byte 12 | 12  length of the file
 *   16 number of sections | 20  per section: name, offset, length (bytes) | sections, each on a 4-byte boundary
 */
export const PACK_MAGIC = 0x4e4b5257;

/** Raised whenever a section changes its meaning; a reader takes its own version only. */
export const PACK_VERSION = 3;

export const CHECKSUM_AT = 8;
export const SUMMED_FROM = 12;
export const SECTIONS_AT = 20;

/** The four letters of a section's name as one number. */
export function nameToNumber(name: string): number {
  return [0, 1, 2, 3].reduce((sum, at) => (sum | (name.charCodeAt(at) << (8 * at))) >>> 0, 0);
}

/**
 * A 32-bit sum over whole words. Each step is a bijection of the running value, so that any one changed word changes
 * the result; a cut file is caught by the length.
 */
export function sumWords(words: Uint32Array, from: number): number {
  let sum = 0x9e3779b9 | 0;
  for (let at = from; at < words.length; at++) {
    sum = Math.imul(sum ^ (words[at] ?? 0), 0x85ebca6b);
    sum ^= sum >>> 15;
  }
  return sum >>> 0;
}
