import { describe, expect, it } from 'vitest';
import { openPack, PackError } from '../../../src/core/pack/open-pack.ts';
import { readPackLength } from '../../../src/core/pack/read-pack-length.ts';
import { writePack } from '../../../src/core/pack/write-pack.ts';

const sections = [
  { name: 'ABCD', bytes: Uint8Array.of(1, 2, 3) },
  { name: 'EFGH', bytes: Uint8Array.of(4, 5, 6, 7) },
];
const file = writePack(sections);

describe('A pack', () => {
  it('gives its sections back', () => {
    const section = openPack(file);
    expect([...section('ABCD')]).toEqual([1, 2, 3]);
    expect([...section('EFGH')]).toEqual([4, 5, 6, 7]);
    expect(() => section('NONE')).toThrow(PackError);
  });

  it('is the same for the same sections', () => {
    expect(writePack(sections)).toEqual(file);
  });

  it('opens from anywhere in a larger buffer', () => {
    const larger = new Uint8Array(file.length + 5);
    larger.set(file, 3);
    expect([...openPack(larger.subarray(3, 3 + file.length))('EFGH')]).toEqual([4, 5, 6, 7]);
  });

  it('is refused with any byte changed, in any way', () => {
    for (let at = 0; at < file.length; at++) {
      for (let change = 1; change < 256; change++) {
        const damaged = file.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => openPack(damaged), `byte ${at} changed by ${change}`).toThrow(PackError);
      }
    }
  });

  it('is refused when it is cut short or has something after its end', () => {
    for (let length = 0; length < file.length; length++) {
      expect(() => openPack(file.subarray(0, length)), `${length} bytes`).toThrow(PackError);
    }
    const longer = new Uint8Array(file.length + 4);
    longer.set(file);
    expect(() => openPack(longer)).toThrow(/bytes long/);
  });

  it('tells its length by its first bytes, and nothing else does', () => {
    const larger = new Uint8Array(file.length + 3);
    larger.set(file, 3);
    expect(readPackLength(file.subarray(0, 16))).toBe(file.length);
    expect(readPackLength(larger.subarray(3))).toBe(file.length);
    expect(readPackLength(file.subarray(0, 15))).toBeNull();
    expect(readPackLength(new Uint8Array(64))).toBeNull();
  });

  it('says what is wrong', () => {
    const other = file.slice();
    other[4] = 99;
    expect(() => openPack(other)).toThrow('the lists are of version 99, not 5');
    expect(() => openPack(new Uint8Array(64))).toThrow('this file does not hold compiled lists');
  });
});
