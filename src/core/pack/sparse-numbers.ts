import { openNumbers, writeNumbers } from './packed-numbers.ts';

/**
 * A column of whole numbers of which many are 0: those take a bit each.
 *
 *   u32 count | u32 present[count / 32], a bit for each number that is not 0
 *   u16 before[count / 32], padded to 4: how many are present before each word | the present ones (see packed-numbers)
 */
const HEAD_WORDS = 1;
const MOST_PRESENT = 65_535;

/** Writes numbers from 0 to 2^31 - 1. */
export function writeSparseNumbers(numbers: readonly number[]): Uint8Array {
  const present = numbers.filter((number) => number !== 0);
  if (present.length > MOST_PRESENT)
    throw new RangeError(`${present.length} numbers are more than a column counts`);
  const { words, beforeAt, numbersAt } = layOut(numbers.length);
  const packed = writeNumbers(present);
  const bytes = new Uint8Array(numbersAt + packed.length);
  const bits = new Uint32Array(bytes.buffer, 4 * HEAD_WORDS, words);
  const before = new Uint16Array(bytes.buffer, beforeAt, words);
  new Uint32Array(bytes.buffer, 0, HEAD_WORDS).set([numbers.length]);
  let count = 0;
  numbers.forEach((number, position) => {
    const word = position >>> 5;
    if (position % 32 === 0) before[word] = count;
    if (number === 0) return;
    bits[word] = (bits[word] ?? 0) | (1 << (position % 32));
    count++;
  });
  bytes.set(packed, numbersAt);
  return bytes;
}

/** Opens a column over 4-byte aligned bytes of a checked pack: position -> number, 0 past the end. */
export function openSparseNumbers(bytes: Uint8Array): (position: number) => number {
  const [count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_WORDS);
  const { words, beforeAt, numbersAt } = layOut(count);
  const bits = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * HEAD_WORDS, words);
  const before = new Uint16Array(bytes.buffer, bytes.byteOffset + beforeAt, words);
  const presentAt = openNumbers(bytes.subarray(numbersAt));
  return (position) => {
    const word = bits[position >>> 5] ?? 0;
    const bit = 1 << (position % 32);
    if ((word & bit) === 0) return 0;
    return presentAt((before[position >>> 5] ?? 0) + countBits(word & (bit - 1)));
  };
}

function layOut(count: number): { words: number; beforeAt: number; numbersAt: number } {
  const words = Math.ceil(count / 32);
  const beforeAt = 4 * (HEAD_WORDS + words);
  return { words, beforeAt, numbersAt: beforeAt + 4 * Math.ceil(words / 2) };
}

function countBits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
