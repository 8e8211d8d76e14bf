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
    isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    if (kind === 0) at = copyStored(bits, out, at);
    else if (kind === 1) at = unpackBlock(bits, out, at, fixedCodes());
    else if (kind === 2) at = unpackBlock(bits, out, at, readCodes(bits));
    else throw new RangeError('deflate data of an unknown kind');
  }
  if (at !== length) throw new RangeError(`deflate data holds ${at} bytes, not ${length}`);
  return out;
}

/** Bits of the data, the lowest of each byte first. */
interface Bits {
  readonly take: (count: number) => number;
  readonly decode: (code: Code) => number;
  /** Skips to the next byte and gives `count` whole bytes. */
  readonly takeBytes: (count: number) => Uint8Array;
}

/** A prefix code as one table: the next `width` bits -> symbol << 4 | length of its code, 0 where no code fits. */
interface Code {
  readonly width: number;
  readonly table: Uint16Array;
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const END_OF_BLOCK = 256;
// biome-ignore format: one table of the RFC, read better in one piece
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function openBits(packed: Uint8Array): Bits {
  let at = 0;
  let held = 0;
  let count = 0;
  const need = (wanted: number): void => {
    while (count < wanted) {
      // Past the end zeros are read: the last code may be shorter than the table is wide.
      if (at > packed.length + 2) throw new RangeError('deflate data is cut short');
      held |= (packed[at++] ?? 0) << count;
      count += 8;
    }
  };
  const take = (wanted: number): number => {
    need(wanted);
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const decode = ({ width, table }: Code): number => {
    need(width);
    const entry = table[held & ((1 << width) - 1)] ?? 0;
    if (entry === 0) throw new RangeError('deflate data has an unknown code');
    held >>>= entry & 15;
    count -= entry & 15;
    return entry >>> 4;
  };
  const takeBytes = (wanted: number): Uint8Array => {
    at -= count >> 3;
    held = 0;
    count = 0;
    at += wanted;
    if (at > packed.length) throw new RangeError('deflate data is cut short');
    return packed.subarray(at - wanted, at);
  };
  return { take, decode, takeBytes };
}

function copyStored(bits: Bits, out: Uint8Array, at: number): number {
  const [low = 0, high = 0, ...check] = bits.takeBytes(4);
  const length = low | (high << 8);
  if (check.length !== 2 || at + length > out.length) throw new RangeError('deflate data is too long');
  out.set(bits.takeBytes(length), at);
  return at + length;
}

function unpackBlock(bits: Bits, out: Uint8Array, from: number, { literals, distances }: Codes): number {
  let at = from;
  for (;;) {
    const symbol = bits.decode(literals);
    if (symbol === END_OF_BLOCK) return at;
    if (at >= out.length) throw new RangeError('deflate data is too long');
    if (symbol < END_OF_BLOCK) {
      out[at++] = symbol;
      continue;
    }
    const index = symbol - END_OF_BLOCK - 1;
    const length = (LENGTH_BASE[index] ?? 0) + bits.take(LENGTH_BITS[index] ?? 0);
    const distance = takeDistance(bits, distances);
    if (distance > at || at + length > out.length) throw new RangeError('deflate data points outside');
    for (const end = at + length; at < end; at++) out[at] = out[at - distance] ?? 0;
  }
}

function takeDistance(bits: Bits, distances: Code): number {
  const symbol = bits.decode(distances);
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + bits.take(extra) + 1;
}

function fixedCodes(): Codes {
  const lengths = Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
  return { literals: buildCode(lengths), distances: buildCode(new Array<number>(30).fill(5)) };
}

function readCodes(bits: Bits): Codes {
  const literals = 257 + bits.take(5);
  const distances = 1 + bits.take(5);
  const used = 4 + bits.take(4);
  const order = new Array<number>(19).fill(0);
  for (let at = 0; at < used; at++) order[LENGTH_ORDER[at] ?? 0] = bits.take(3);
  const lengths = readLengths(bits, buildCode(order), literals + distances);
  return { literals: buildCode(lengths.slice(0, literals)), distances: buildCode(lengths.slice(literals)) };
}

function readLengths(bits: Bits, code: Code, count: number): number[] {
  const lengths: number[] = [];
  while (lengths.length < count) {
    const symbol = bits.decode(code);
    if (symbol < 16) {
      lengths.push(symbol);
      continue;
    }
    const repeated = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    for (let time = 0; time < times; time++) lengths.push(repeated);
  }
  return lengths;
}

/** Canonical codes from their lengths; codes are read from the low bit on, so each is stored reversed. */
function buildCode(lengths: readonly number[]): Code {
  const width = Math.max(1, ...lengths);
  const table = new Uint16Array(2 ** width);
  let code = 0;
  for (let length = 1; length <= width; length++) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      for (let at = reverse(code, length); at < table.length; at += 2 ** length) {
        table[at] = (symbol << 4) | length;
      }
      code++;
    });
    code <<= 1;
  }
  return { width, table };
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
  return reversed;
}
