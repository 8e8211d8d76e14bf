import {
  CHECKSUM_AT,
  nameToNumber,
  PACK_MAGIC,
  PACK_VERSION,
  SECTIONS_AT,
  SUMMED_FROM,
  sumWords,
} from './pack-format.ts';

export interface Section {
  /** Four ASCII letters. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes sections to one file as pack-format says. The same sections always give the same bytes. */
export function writePack(sections: readonly Section[]): Uint8Array {
  const padded = sections.map(({ bytes }) => Math.ceil(bytes.length / 4) * 4);
  const headerLength = SECTIONS_AT + 12 * sections.length;
  const file = new Uint8Array(headerLength + padded.reduce((sum, length) => sum + length, 0));
  const words = new Uint32Array(file.buffer);
  words.set([PACK_MAGIC, PACK_VERSION, 0, file.length, sections.length]);
  let offset = headerLength;
  sections.forEach(({ name, bytes }, index) => {
    words.set([nameToNumber(name), offset, bytes.length], (SECTIONS_AT + 12 * index) / 4);
    file.set(bytes, offset);
    offset += padded[index] ?? 0;
  });
  words[CHECKSUM_AT / 4] = sumWords(words, SUMMED_FROM / 4);
  return file;
}
