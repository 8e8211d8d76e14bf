import { hashText } from '../pack/hash-text.ts';
import { foldTitle } from './fold-title.ts';
import type { SpanKey } from './judge-span.ts';
import { readTitleKey, spellKey } from './title-key.ts';

/** Says whether a film has a title that folds to the text or, in the space of skeletons, whose skeleton it is. */
export type TitleChecks = (rank: number, key: SpanKey) => boolean;

/**
 * Titles that nobody confirmed help to match and are never shown, so nothing of them is kept but what tells them from
 * other texts: 16 bits each, of the folded title and, where it is filed under a skeleton, of that too. Together with the
 * title index a text that is no title passes for one once in some three million questions.
 *
 *   u32 films | u32 checks | u32 starts[films / 64], the first check of every 64th film
 *   u8 counts[films], padded to 2 | u16 checks[], film by film
 */
const HEAD_WORDS = 2;
const FILMS_A_BLOCK = 64;
const MOST_TITLES = 255;

/** Writes the checks of each film's titles, by rank. */
export function writeTitleChecks(films: readonly (readonly string[])[]): Uint8Array {
  const checks = films.map((titles) => [...new Set(titles.flatMap(listChecks))].sort((a, b) => a - b));
  const all = checks.flat();
  const { countsAt, checksAt, length } = layOut(films.length, all.length);
  const bytes = new Uint8Array(length);
  new Uint32Array(bytes.buffer, 0, countsAt / 4).set([films.length, all.length, ...listStarts(checks)]);
  bytes.set(checks.map(toCount), countsAt);
  new Uint16Array(bytes.buffer, checksAt).set(all);
  return bytes;
}

/** Opens checks over 4-byte aligned bytes of a checked pack. Throws a RangeError when their sizes do not add up. */
export function openTitleChecks(bytes: Uint8Array): TitleChecks {
  const [films = 0, count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD_WORDS);
  const { countsAt, checksAt, length } = layOut(films, count);
  if (length !== bytes.length) throw new RangeError(`title checks of ${films} films do not add up`);
  const starts = new Uint32Array(bytes.buffer, bytes.byteOffset + 4 * HEAD_WORDS, countsAt / 4 - HEAD_WORDS);
  const counts = bytes.subarray(countsAt, countsAt + films);
  const checks = new Uint16Array(bytes.buffer, bytes.byteOffset + checksAt, count);
  return (rank, key) => {
    const block = Math.floor(rank / FILMS_A_BLOCK);
    let at = starts[block] ?? 0;
    for (let film = block * FILMS_A_BLOCK; film < rank; film++) at += counts[film] ?? 0;
    return checks.subarray(at, at + (counts[rank] ?? 0)).includes(checkOf(key));
  };
}

function listChecks(title: string): number[] {
  const { space, words } = readTitleKey(title);
  return [checkOf({ space: 'plain', text: foldTitle(title) }), checkOf({ space, text: words.join('') })];
}

/** Of another hash than the index files titles under: that one has told the index all it can. */
function checkOf({ space, text }: SpanKey): number {
  return hashText(spellKey({ space, words: [text] })) >>> 16;
}

function listStarts(checks: readonly (readonly number[])[]): number[] {
  const starts: number[] = [];
  let start = 0;
  checks.forEach((own, film) => {
    if (film % FILMS_A_BLOCK === 0) starts.push(start);
    start += own.length;
  });
  return starts;
}

function toCount({ length }: readonly number[]): number {
  if (length > MOST_TITLES) throw new RangeError(`a film has ${length} titles that nobody confirmed`);
  return length;
}

/** Where the parts begin, and the length of all, in bytes. */
function layOut(films: number, checks: number) {
  const countsAt = 4 * (HEAD_WORDS + Math.ceil(films / FILMS_A_BLOCK));
  const checksAt = countsAt + 2 * Math.ceil(films / 2);
  return { countsAt, checksAt, length: checksAt + 2 * checks };
}
