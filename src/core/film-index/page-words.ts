import { FILM_WORDS } from '../page/wording/film-words.ts';
import { LEAD_PHRASES } from '../page/wording/lead-phrases.ts';
import { DUB_WORDS, FREE_WORDS } from '../page/wording/streaming-words.ts';
import { TAIL_PHRASES } from '../page/wording/tail-phrases.ts';
import { readWords } from './read-words.ts';
import { toSkeleton } from './skeleton.ts';
import { readTitleKey, type TitleKey } from './title-key.ts';

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

/**
 * The phrases that pages put around titles ("watch online", "смотреть"), in all languages we know, and so speak for a
 * film; those that stand in address paths ("smotret-onlajn") as skeletons.
 */
export function listPagePhrases(): readonly TitleKey[] {
  const written = ROWS.flat().flatMap((row) => row.phrases.map(readTitleKey));
  const plain = ROWS.flat().flatMap(({ phrases }) => phrases.map(readPlainWords));
  const inPaths = IN_PATHS.map((word) => ({ space: 'skeleton', words: [toSkeleton(word)] }) as const);
  return [...plain, ...written.filter(({ space }) => space === 'skeleton'), ...inPaths];
}

function readPlainWords(phrase: string): TitleKey {
  return { space: 'plain', words: readWords(phrase).map(({ text }) => text) };
}
