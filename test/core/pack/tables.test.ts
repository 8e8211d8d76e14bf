import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFilteredTable } from '../../../src/core/pack/filtered-table.ts';
import { openFingerprintTable, writeFingerprintTable } from '../../../src/core/pack/fingerprint-table.ts';
import { openNumbers, writeNumbers } from '../../../src/core/pack/packed-numbers.ts';
import { openRankTable, writeRankTable } from '../../../src/core/pack/rank-table.ts';
import { openShelf, writeShelf } from '../../../src/core/pack/shelf.ts';
import { openSparseNumbers, writeSparseNumbers } from '../../../src/core/pack/sparse-numbers.ts';
import { openTextIndex, writeTextIndex } from '../../../src/core/pack/text-index.ts';

const deflate = (bytes: Uint8Array) => deflateRawSync(bytes);
const fingerprint = fc.integer({ min: 0, max: 0xffffffff });

describe('A fingerprint table', () => {
  it.each([
    ['as it is', openFingerprintTable],
    ['with a filter', openFilteredTable],
  ])('%s has what a plain search finds, and nothing else, asked with a sign or without', (_, open) => {
    fc.assert(
      fc.property(fc.array(fingerprint, { maxLength: 300 }), fc.array(fingerprint), (listed, others) => {
        const sorted = [...listed].sort((a, b) => a - b);
        const table = open(writeFingerprintTable(sorted));
        for (const asked of [...listed, ...others]) {
          expect([table(asked), table(asked | 0)]).toEqual(Array(2).fill(sorted.includes(asked)));
        }
      }),
    );
  });

  it('has all of a crowded bucket, and the ends of the range', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => 0x40000000 + 3 * index);
    const listed = [0, 1, ...crowd, 0xfffffffe, 0xffffffff];
    const isListed = openFingerprintTable(writeFingerprintTable(listed));
    expect(listed.filter((asked) => !isListed(asked))).toEqual([]);
    expect([2, 0x3fffffff, ...crowd.map((one) => one + 1), 0xfffffffd].filter(isListed)).toEqual([]);
  });

  it('takes 4.6 bytes an entry at most', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => Math.imul(index, 0x9e3779b1) >>> 0);
    expect(writeFingerprintTable(many.sort((a, b) => a - b)).length * 4).toBeLessThanOrEqual(460_000);
  });

  it('is refused when its sizes do not add up', () => {
    const words = writeFingerprintTable([1, 2, 3]);
    expect(() => openFingerprintTable(words.subarray(1))).toThrow(RangeError);
    expect(() => openFingerprintTable(words.subarray(0, -1))).toThrow(RangeError);
  });
});

describe('A rank table', () => {
  const rankCount = 700;
  const entry = fc.record({ fingerprint, rank: fc.integer({ min: 0, max: rankCount - 1 }) });

  it('has a rank once under fingerprints that it cannot tell apart', () => {
    const entries = [8, 9, 10].map((fingerprint) => ({ fingerprint, rank: fingerprint === 9 ? 1 : 2 }));
    expect(openRankTable(writeRankTable(entries, rankCount))(8)).toEqual([2, 1]);
  });

  it('finds every rank under its fingerprint, and by three bytes only what shares its first 23 bits', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), fc.array(fingerprint), (entries, others) => {
        const find = openRankTable(writeRankTable(entries, rankCount));
        for (const asked of [...entries.map((one) => one.fingerprint), ...others]) {
          const alike = entries.filter((one) => one.fingerprint >>> 9 === asked >>> 9);
          const expected = [...new Set(alike.map(({ rank }) => rank))];
          expect([...find(asked)].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        }
      }),
    );
  });

  it('tells 31 bits apart once it is large', () => {
    const entries = Array.from({ length: 60_000 }, (_, rank) => ({
      fingerprint: Math.imul(rank, 0x9e3779b1) >>> 0,
      rank,
    }));
    const find = openRankTable(writeRankTable(entries, entries.length));
    for (let rank = 0; rank < entries.length; rank += 7) {
      expect(find(Math.imul(rank, 0x9e3779b1) >>> 0)).toEqual([rank]);
      expect(find((Math.imul(rank, 0x9e3779b1) ^ 2) >>> 0)).toEqual([]);
    }
  });
});

describe('A column of numbers', () => {
  it('gives every number back, and 0 past its end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (numbers) => {
        const numberAt = openNumbers(writeNumbers(numbers));
        expect(numbers.map((_, position) => numberAt(position))).toEqual(numbers);
        expect(numberAt(numbers.length + 100)).toBe(0);
      }),
    );
  });
});

describe('A shelf', () => {
  it('gives every record back', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: fc.string(), list: fc.array(fc.integer()) })), (records) => {
        const shelf = openShelf(writeShelf(records, deflate));
        expect(Array.from({ length: shelf.count }, (_, position) => shelf.at(position))).toEqual(records);
        expect(() => shelf.at(records.length)).toThrow(RangeError);
        expect(() => shelf.at(-1)).toThrow(RangeError);
      }),
    );
  });

  it('holds more than it keeps unpacked', () => {
    const records = Array.from({ length: 4_000 }, (_, index) => `${index} `.repeat(200));
    const shelf = openShelf<string>(writeShelf(records, deflate));
    for (const position of [0, 3_999, 2_000, 0]) expect(shelf.at(position)).toBe(records[position]);
    expect(records.every((record, position) => shelf.at(position) === record)).toBe(true);
  });
});

describe('An index of texts', () => {
  it('leads from each text to all its records', () => {
    const entries = [
      { text: 'a', record: 3 },
      { text: 'b', record: 1 },
      { text: 'a', record: 0 },
    ];
    const find = openTextIndex(writeTextIndex(entries));
    expect(find('a')).toEqual([0, 3]);
    expect(find('b')).toEqual([1]);
    expect(find('c')).toEqual([]);
  });
});

describe('A column of sparse numbers', () => {
  const number = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0x7fffffff }));

  it('gives back what was written, and 0 past the end', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), (numbers) => {
        const at = openSparseNumbers(writeSparseNumbers(numbers));
        expect([...numbers, 0, 0].map((_, position) => at(position))).toEqual([...numbers, 0, 0]);
        expect(at(numbers.length + 1000)).toBe(0);
      }),
    );
  });

  it('takes a bit and a half for each 0', () => {
    const none = Array.from({ length: 6400 }, () => 0);
    expect(writeSparseNumbers(none).length).toBeLessThanOrEqual(1216);
  });

  it('refuses more numbers than it can count', () => {
    expect(() => writeSparseNumbers(Array.from({ length: 65_536 }, () => 1))).toThrow(RangeError);
  });
});
