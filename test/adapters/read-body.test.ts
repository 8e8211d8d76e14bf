import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/adapters/read-body.ts';

const SIZES = [0, 1, 4, 70_000, 70_001, 500_003];
const PIECE = 70_000;

function makeBytes(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => (at * 31) % 251);
}

/** A body that comes in pieces, and whose end is told or not. */
function stream(bytes: Uint8Array<ArrayBuffer>, isEndTold = true): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
      else if (isEndTold) controller.close();
      at += PIECE;
    },
  });
}

describe('the bytes of an answer', () => {
  test.each(SIZES)('%i of them, to the end where nothing tells their number', async (size) => {
    const bytes = makeBytes(size);
    expect(Buffer.compare(await readBody(new Response(bytes), () => null), bytes)).toBe(0);
    expect(Buffer.compare(await readBody(new Response(stream(bytes)), () => null), bytes)).toBe(0);
  });

  test('as many as the first ones tell, without waiting for the end', async () => {
    const bytes = makeBytes(200_000);
    const read = await readBody(new Response(stream(bytes, false)), (start) => {
      expect(start.length).toBe(PIECE);
      return 200_000;
    });
    expect(Buffer.compare(read, bytes)).toBe(0);
  });

  test('all there are where more are told', async () => {
    expect(await readBody(new Response(stream(makeBytes(1000))), () => 2000)).toHaveLength(1000);
  });

  test('none where the answer has no body', async () => {
    expect(await readBody(new Response(null), () => 12)).toEqual(new Uint8Array());
  });

  test('an answer that breaks off is told', async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('broken off')),
    });
    await expect(readBody(new Response(broken), () => null)).rejects.toThrow('broken off');
  });
});
