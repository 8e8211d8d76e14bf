import { FILM_WORDS } from '../page/wording/film-words.ts';
import { LEAD_PHRASES } from '../page/wording/lead-phrases.ts';
import { DUB_WORDS, FREE_WORDS } from '../page/wording/streaming-words.ts';
import { TAIL_PHRASES } from '../page/wording/tail-phrases.ts';
import { foldTitle } from './fold-title.ts';
import { hasCyrillic, toSkeleton } from './skeleton.ts';

/** Phrases in folded words, filed under their first word, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What pages put around titles ("watch online", "смотреть"), and so speaks for a film. */
export interface PageWords {
  readonly phrases: PhraseTable;
  /** The Cyrillic ones and the words of addresses in skeletons, for address paths ("smotret-onlajn"). */
  readonly inPaths: PhraseTable;
}

const ROWS = [LEAD_PHRASES, TAIL_PHRASES, FILM_WORDS, FREE_WORDS, DUB_WORDS];
/** Parts of addresses under which sites keep films, or by which the addresses of files end. */
const IN_PATHS = [
  'title',
  'titles',
  'watch',
  'torrent',
  'torrents',
  'stream',
  'movies',
  'films',
  'filmy',
  'html',
];

/** The phrases that pages put around titles, in all languages we know. Takes about a millisecond in a fresh worker. */
export function listPageWords(): PageWords {
  const phrases = new Map<string, string[][]>();
  const inPaths = new Map<string, string[][]>();
  for (const row of ROWS.flat()) {
    for (const phrase of row.phrases) {
      const words = phrase.split(/[ '’-]/).map(foldTitle);
      addPhrase(phrases, words);
      if (words.some(hasCyrillic)) addPhrase(inPaths, words.map(toSkeleton));
    }
  }
  for (const word of IN_PATHS) addPhrase(inPaths, [toSkeleton(word)]);
  return { phrases, inPaths };
}

/** Keeps the phrases of one first word from the longest to the shortest. */
function addPhrase(table: Map<string, string[][]>, words: readonly string[]): void {
  const [first, ...rest] = words.filter((word) => word !== '');
  if (first === undefined) return;
  const known = table.get(first) ?? [];
  const place = known.findIndex((other) => other.length < rest.length);
  known.splice(place < 0 ? known.length : place, 0, rest);
  table.set(first, known);
}

/** How many words from `at` on the longest phrase there covers; `wordAt` gives undefined past the end. */
export function measurePhrase(
  table: PhraseTable,
  at: number,
  wordAt: (at: number) => string | undefined,
): number {
  const first = wordAt(at);
  const phrase = first === undefined ? undefined : table.get(first);
  const rest = phrase?.find((words) => words.every((word, step) => wordAt(at + 1 + step) === word));
  return rest ? rest.length + 1 : 0;
}
