import { hashText } from './hash-text.ts';
import { openRankTable, writeRankTable } from './rank-table.ts';

/** A text and the number of the record it leads to; a text may lead to several. */
export interface TextEntry {
  readonly text: string;
  readonly record: number;
}

/** Records that may have the text: fingerprints can collide, so check the text on the record. */
export type TextIndex = (text: string) => readonly number[];

/** A rank table (see rank-table) of the texts' fingerprints. */
export function writeTextIndex(entries: readonly TextEntry[]): Uint8Array {
  const records = entries.reduce((most, { record }) => Math.max(most, record + 1), 0);
  return writeRankTable(
    entries.map(({ text, record }) => ({ fingerprint: hashText(text), rank: record })),
    records,
  );
}

/** Opens an index over 4-byte aligned bytes of a checked pack. */
export function openTextIndex(bytes: Uint8Array): TextIndex {
  const find = openRankTable(bytes);
  return (text) => find(hashText(text));
}
