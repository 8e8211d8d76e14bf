/**
 * Records that are read one at a time: u32 count, u32 offsets[count + 1] (from the start of the texts), then the texts
 * as UTF-8 JSON. Opening a shelf decodes nothing; a record costs its own text only.
 */
export interface Shelf<T> {
  readonly count: number;
  /** Throws a RangeError for a number that is not on the shelf. */
  readonly at: (position: number) => T;
}

export function writeShelf(records: readonly unknown[]): Uint8Array {
  const encoder = new TextEncoder();
  const texts = records.map((record) => encoder.encode(JSON.stringify(record)));
  const head = 4 * (texts.length + 2);
  const bytes = new Uint8Array(head + texts.reduce((sum, text) => sum + text.length, 0));
  const words = new Uint32Array(bytes.buffer, 0, texts.length + 2);
  words[0] = texts.length;
  let offset = 0;
  texts.forEach((text, index) => {
    words[index + 1] = offset;
    bytes.set(text, head + offset);
    offset += text.length;
  });
  words[texts.length + 1] = offset;
  return bytes;
}

/** Opens a shelf over 4-byte aligned bytes of a checked pack. */
export function openShelf<T>(bytes: Uint8Array): Shelf<T> {
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? 0;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, count + 2);
  const texts = bytes.subarray(4 * (count + 2));
  const decoder = new TextDecoder();
  const at = (position: number): T => {
    if (position < 0 || position >= count) throw new RangeError(`record ${position} of ${count}`);
    // The pack's checksum vouches that these are the records the compiler wrote from checked lists.
    return JSON.parse(decoder.decode(texts.subarray(words[position + 1], words[position + 2]))) as T;
  };
  return { count, at };
}
