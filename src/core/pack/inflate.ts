/**
 * Unpacks raw deflate data (RFC 1951) into exactly `length` bytes, at once: the worker looks things up synchronously,
 * and the browser's own DecompressionStream only answers later. Throws a RangeError for data that is not such.
 */
export function inflate(packed: Uint8Array, length: number): Uint8Array {
  const bits = openBits(packed);
  const out = new Uint8Array(length);
  let at = 0;
  let isLast = false;
  while (!isLast) {
    isLast = take(bits, 1) === 1;
    const kind = take(bits, 2);
    if (kind === 0) at = copyStored(bits, out, at);
    else if (kind === 1) at = unpackBlock(bits, out, at, fixedCodes());
    else if (kind === 2) at = unpackBlock(bits, out, at, readCodes(bits));
    else throw new RangeError('deflate data of an unknown kind');
  }
  if (at !== length) throw new RangeError(`deflate data holds ${at} bytes, not ${length}`);
  return out;
}

/** Bits of the data, the lowest of each byte first; plain fields, because the loop over a block keeps them at hand. */
interface Bits {
  readonly packed: Uint8Array;
  /** The next byte to read. */
  at: number;
  /** Bits that were read and not used, and how many they are. */
  held: number;
  count: number;
}

/**
 * A prefix code. Codes of up to `width` bits are read off the table: the next bits -> symbol << 4 | length, 0 where no
 * short code fits. Longer ones are rare and found length by length (see `decodeLong`): tables of all 15 bits would take
 * longer to fill than a shard takes to unpack.
 */
interface Code {
  readonly width: number;
  readonly table: Uint16Array;
  /** How many codes there are of each length, and the symbols in the order of their codes. */
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const END_OF_BLOCK = 256;
const LONGEST_CODE = 15;
const TABLE_BITS = 9;
// biome-ignore format: one table of the RFC, read better in one piece
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function openBits(packed: Uint8Array): Bits {
  return { packed, at: 0, held: 0, count: 0 };
}

function need(bits: Bits, wanted: number): void {
  while (bits.count < wanted) {
    // Past the end zeros are read: the last code may be shorter than the table is wide.
    if (bits.at > bits.packed.length + 2) throw new RangeError('deflate data is cut short');
    bits.held |= (bits.packed[bits.at++] ?? 0) << bits.count;
    bits.count += 8;
  }
}

function take(bits: Bits, wanted: number): number {
  need(bits, wanted);
  const value = bits.held & ((1 << wanted) - 1);
  bits.held >>>= wanted;
  bits.count -= wanted;
  return value;
}

function decode(bits: Bits, code: Code): number {
  need(bits, code.width);
  const entry = code.table[bits.held & ((1 << code.width) - 1)] ?? 0;
  if (entry === 0) return decodeLong(bits, code);
  bits.held >>>= entry & 15;
  bits.count -= entry & 15;
  return entry >>> 4;
}

/** Bit by bit: the codes of one length are consecutive numbers, and follow on those of the length before. */
function decodeLong(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    code |= take(bits, 1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw new RangeError('deflate data has an unknown code');
}

/** Skips to the next byte and gives `wanted` whole bytes. */
function takeBytes(bits: Bits, wanted: number): Uint8Array {
  const from = bits.at - (bits.count >> 3);
  bits.held = 0;
  bits.count = 0;
  bits.at = from + wanted;
  if (bits.at > bits.packed.length) throw new RangeError('deflate data is cut short');
  return bits.packed.subarray(from, bits.at);
}

function copyStored(bits: Bits, out: Uint8Array, at: number): number {
  const [low = 0, high = 0, ...check] = takeBytes(bits, 4);
  const length = low | (high << 8);
  if (check.length !== 2 || at + length > out.length) throw new RangeError('deflate data is too long');
  out.set(takeBytes(bits, length), at);
  return at + length;
}

/**
 * Letters of short codes are decoded here and not by `decode`: they are most of the data, and a worker that has just started runs this
 * before any compiler has looked at it, when each call costs as much as ten steps.
 */
function unpackBlock(bits: Bits, out: Uint8Array, from: number, { literals, distances }: Codes): number {
  const { packed } = bits;
  const { width, table } = literals;
  const mask = (1 << width) - 1;
  const end = out.length;
  let { at: next, held, count } = bits;
  let at = from;
  for (;;) {
    while (count < width) {
      if (next > packed.length + 2) throw new RangeError('deflate data is cut short');
      held |= (packed[next++] ?? 0) << count;
      count += 8;
    }
    const entry = table[held & mask] ?? 0;
    if (entry !== 0 && entry >>> 4 < END_OF_BLOCK) {
      if (at >= end) throw new RangeError('deflate data is too long');
      out[at++] = entry >>> 4;
      held >>>= entry & 15;
      count -= entry & 15;
      continue;
    }
    bits.at = next;
    bits.held = held;
    bits.count = count;
    const symbol = decode(bits, literals);
    if (symbol === END_OF_BLOCK) return at;
    if (symbol > END_OF_BLOCK) at = copyBack(bits, out, at, symbol - END_OF_BLOCK - 1, distances);
    else if (at < end) out[at++] = symbol;
    else throw new RangeError('deflate data is too long');
    next = bits.at;
    held = bits.held;
    count = bits.count;
  }
}

/** Copies what stood in the output some distance back; gives the new end. */
function copyBack(bits: Bits, out: Uint8Array, at: number, index: number, distances: Code): number {
  const length = (LENGTH_BASE[index] ?? 0) + take(bits, LENGTH_BITS[index] ?? 0);
  const distance = takeDistance(bits, distances);
  if (distance > at || at + length > out.length) throw new RangeError('deflate data points outside');
  if (distance >= length) out.copyWithin(at, at - distance, at - distance + length);
  else for (let to = at; to < at + length; to++) out[to] = out[to - distance] ?? 0;
  return at + length;
}

function takeDistance(bits: Bits, distances: Code): number {
  const symbol = decode(bits, distances);
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + take(bits, extra) + 1;
}

function fixedCodes(): Codes {
  const lengths = Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
  return { literals: buildCode(lengths), distances: buildCode(new Array<number>(30).fill(5)) };
}

function readCodes(bits: Bits): Codes {
  const literals = 257 + take(bits, 5);
  const distances = 1 + take(bits, 5);
  const used = 4 + take(bits, 4);
  const order = new Array<number>(19).fill(0);
  for (let at = 0; at < used; at++) order[LENGTH_ORDER[at] ?? 0] = take(bits, 3);
  const lengths = readLengths(bits, buildCode(order), literals + distances);
  return { literals: buildCode(lengths.slice(0, literals)), distances: buildCode(lengths.slice(literals)) };
}

function readLengths(bits: Bits, code: Code, count: number): number[] {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = decode(bits, code);
    if (symbol < 16) {
      lengths.push(symbol);
      continue;
    }
    const repeated = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
    const times = symbol === 16 ? 3 + take(bits, 2) : symbol === 17 ? 3 + take(bits, 3) : 11 + take(bits, 7);
    for (let time = 0; time < times; time++) lengths.push(repeated);
  }
  return lengths;
}

/** Canonical codes from their lengths; codes are read from the low bit on, so the table has each reversed. */
function buildCode(lengths: readonly number[]): Code {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const symbols = sortSymbols(lengths, counts);
  const width = Math.min(TABLE_BITS, Math.max(1, ...lengths));
  const table = new Uint16Array(2 ** width);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= width; length++) {
    for (let left = counts[length] ?? 0; left > 0; left--) {
      const entry = ((symbols[index++] ?? 0) << 4) | length;
      for (let at = reverse(code, length); at < table.length; at += 2 ** length) table[at] = entry;
      code++;
    }
    code <<= 1;
  }
  return { width, table, counts, symbols };
}

/** The symbols that have a code, by its length and then by themselves. */
function sortSymbols(lengths: readonly number[], counts: Uint16Array): Uint16Array {
  const starts = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length++) {
    starts[length + 1] = (starts[length] ?? 0) + (counts[length] ?? 0);
  }
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = starts[length] ?? 0;
    symbols[at] = symbol;
    starts[length] = at + 1;
  });
  return symbols;
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
  return reversed;
}
