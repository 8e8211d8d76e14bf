import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflate } from '../../../src/core/pack/inflate.ts';

/** Bytes with repetitions, so that every kind of block and distance occurs. */
const texts = fc
  .array(
    fc.oneof(fc.string({ maxLength: 40 }), fc.constant('смотреть онлайн '), fc.constant('a'.repeat(300))),
    {
      maxLength: 60,
    },
  )
  .map((parts) => Buffer.from(parts.join('')));

describe('inflate', () => {
  it('unpacks whatever was packed, at any level', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 9 }), (bytes, level) => {
        const packed = deflateRawSync(bytes, { level });
        expect(Buffer.from(inflate(packed, bytes.length)).equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('throws a RangeError for anything else, and never hangs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 0, max: 500 }), (bytes, length) => {
        try {
          expect(inflate(bytes, length).length).toBe(length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses data of another length than stated', () => {
    const packed = deflateRawSync(Buffer.from('abc'));
    expect(() => inflate(packed, 2)).toThrow(RangeError);
    expect(() => inflate(packed, 4)).toThrow(RangeError);
    expect(() => inflate(packed.subarray(0, 2), 3)).toThrow(RangeError);
  });
});
