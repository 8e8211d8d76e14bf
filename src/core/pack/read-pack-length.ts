import { LENGTH_AT, PACK_MAGIC } from './pack-format.ts';

/** The length that a pack states, from its first bytes; null when they are too few, or of something else. */
export function readPackLength(start: Uint8Array): number | null {
  if (start.length < LENGTH_AT + 4) return null;
  const head = new DataView(start.buffer, start.byteOffset, start.length);
  return head.getUint32(0, true) === PACK_MAGIC ? head.getUint32(LENGTH_AT, true) : null;
}
