import { openRankTable, type RankEntry, writeRankTable } from '../pack/rank-table.ts';
import { listPagePhrases } from './page-words.ts';
import { openPhraseTable, type PhraseTable, writePhraseTable } from './phrase-table.ts';
import { fingerprintKey, readTitleKey } from './title-key.ts';
import { hashWord, openWordFilter, writeWordFilter } from './word-filter.ts';

/** A film as the index knows it; its rank is its place in the list given to the writer. */
export interface IndexedFilm {
  readonly year: number;
  /** Every title it may be met under, as written. */
  readonly titles: readonly string[];
}

/**
 * Films by their titles, looked up by hash. A hash can lie once in two billion a title: check the film's own text
 * before anything is said.
 */
export interface TitleIndex {
  readonly filmCount: number;
  readonly yearOf: (rank: number) => number;
  /** Ranks of the films with a title of that finished hash (see span-hash), ascending. */
  readonly find: (fingerprint: number) => readonly number[];
  /** False when no title has a word of that hash. */
  readonly mayHaveWord: (hash: number) => boolean;
  /** The phrases that pages put around titles. */
  readonly measurePhrase: PhraseTable;
}

/** Year 0 of the years' bytes: the first films are of 1888. */
const FIRST_YEAR = 1870;
const HEAD_WORDS = 4;

/**
 * The index of films by title:
 *
 *   u32 films | u32 bytes of the table | u32 words of the filter | u32 words of the phrases
 *   u8  years[films], since 1870, padded to 4
 *   the titles' fingerprints and films (see rank-table)
 *   u32 words of titles (see word-filter)
 *   u32 phrases that pages put around titles (see phrase-table)
 */
export function writeTitleIndex(films: readonly IndexedFilm[]): Uint8Array {
  const entries: RankEntry[] = [];
  const words = new Set<number>();
  films.forEach(({ titles }, rank) => {
    const keys = titles.map(readTitleKey).filter((key) => key.words.length > 0);
    for (const fingerprint of new Set(keys.map(fingerprintKey))) entries.push({ fingerprint, rank });
    for (const { space, words: own } of keys) for (const word of own) words.add(hashWord(word, space));
  });
  const table = writeRankTable(entries, films.length);
  const filter = writeWordFilter(words);
  const phrases = writePhraseTable(listPagePhrases());
  const sizes = [films.length, table.length, filter.length, phrases.length] as const;
  const { tableAt, filterAt, phrasesAt, length } = layOut(...sizes);
  const bytes = new Uint8Array(length);
  new Uint32Array(bytes.buffer).set(sizes);
  bytes.set(
    films.map(({ year }) => toYearByte(year)),
    4 * HEAD_WORDS,
  );
  bytes.set(table, tableAt);
  new Uint32Array(bytes.buffer).set(filter, filterAt / 4);
  new Uint32Array(bytes.buffer).set(phrases, phrasesAt / 4);
  return bytes;
}

/** Opens an index over 4-byte aligned bytes of a checked pack. Throws a RangeError when its sizes do not add up. */
export function openTitleIndex(bytes: Uint8Array): TitleIndex {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const [filmCount = 0, tableBytes = 0, filterWords = 0, phraseWords = 0] = words;
  const { tableAt, filterAt, phrasesAt, length } = layOut(filmCount, tableBytes, filterWords, phraseWords);
  if (length !== bytes.length) throw new RangeError(`a title index of ${filmCount} films does not add up`);
  const years = bytes.subarray(4 * HEAD_WORDS, 4 * HEAD_WORDS + filmCount);
  return {
    filmCount,
    yearOf: (rank) => FIRST_YEAR + (years[rank] ?? 0),
    find: openRankTable(bytes.subarray(tableAt, filterAt)),
    mayHaveWord: openWordFilter(words.subarray(filterAt / 4, phrasesAt / 4)),
    measurePhrase: openPhraseTable(words.subarray(phrasesAt / 4)),
  };
}

/** Where the parts begin, and the length of all, in bytes. */
function layOut(films: number, table: number, filterWords: number, phraseWords: number) {
  const tableAt = 4 * (HEAD_WORDS + Math.ceil(films / 4));
  const filterAt = tableAt + table;
  const phrasesAt = filterAt + 4 * filterWords;
  return { tableAt, filterAt, phrasesAt, length: phrasesAt + 4 * phraseWords };
}

function toYearByte(year: number): number {
  const byte = year - FIRST_YEAR;
  if (byte < 0 || byte > 255) throw new RangeError(`year ${year} is out of range`);
  return byte;
}
