/**
 * A column of whole numbers, each in as many bits as the largest needs.
 *
 *   u32 count | u32 bits a number (1 to 31) | u32 words, the numbers from their lowest bits on
 */
const HEAD_WORDS = 2;

/** Writes numbers from 0 to 2^31 - 1. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 1);
  const bits = 32 - Math.clz32(largest);
  const words = new Uint32Array(HEAD_WORDS + Math.ceil((numbers.length * bits) / 32) + 1);
  words.set([numbers.length, bits]);
  numbers.forEach((number, index) => {
    const at = HEAD_WORDS + Math.floor((index * bits) / 32);
    const shift = (index * bits) % 32;
    words[at] = ((words[at] ?? 0) | (number << shift)) >>> 0;
    if (shift + bits > 32) words[at + 1] = number >>> (32 - shift);
  });
  return new Uint8Array(words.buffer);
}

/** Opens a column over 4-byte aligned bytes of a checked pack: position -> number, 0 past the end. */
export function openNumbers(bytes: Uint8Array): (position: number) => number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const bits = words[1] ?? 1;
  const mask = 2 ** bits - 1;
  return (position) => {
    const at = HEAD_WORDS + Math.floor((position * bits) / 32);
    const shift = (position * bits) % 32;
    const low = (words[at] ?? 0) >>> shift;
    const high = shift === 0 ? 0 : (words[at + 1] ?? 0) << (32 - shift);
    return ((low | high) & mask) >>> 0;
  };
}
