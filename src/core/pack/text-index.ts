import { openFingerprintTable, writeFingerprintTable } from './fingerprint-table.ts';
import { hashText } from './hash-text.ts';

/** A text and the number of the record it leads to; a text may lead to several. */
export interface TextEntry {
  readonly text: string;
  readonly record: number;
}

/** Records that may have the text: fingerprints can collide, so check the text on the record. */
export type TextIndex = (text: string) => number[];

/** u32 length of the fingerprint table in words, the table, then the record number of each entry as u32. */
export function writeTextIndex(entries: readonly TextEntry[]): Uint8Array {
  const hashed = entries.map(({ text, record }) => ({ fingerprint: hashText(text), record }));
  hashed.sort((a, b) => a.fingerprint - b.fingerprint || a.record - b.record);
  const table = writeFingerprintTable(hashed.map(({ fingerprint }) => fingerprint));
  const words = new Uint32Array(1 + table.length + hashed.length);
  words[0] = table.length;
  words.set(table, 1);
  words.set(
    hashed.map(({ record }) => record),
    1 + table.length,
  );
  return new Uint8Array(words.buffer);
}

/** Opens an index over 4-byte aligned bytes of a checked pack. */
export function openTextIndex(bytes: Uint8Array): TextIndex {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const length = words[0] ?? 0;
  const table = openFingerprintTable(words.subarray(1, 1 + length));
  return (text) => {
    const fingerprint = hashText(text);
    const records: number[] = [];
    let at = table.first(fingerprint);
    for (; at >= 0 && at < table.count && table.at(at) === fingerprint; at++) {
      records.push(words[1 + length + at] ?? 0);
    }
    return records;
  };
}
