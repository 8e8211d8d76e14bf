import { FILM_WORDS } from '../page/wording/film-words.ts';
import { LEAD_PHRASES } from '../page/wording/lead-phrases.ts';
import { DUB_WORDS, FREE_WORDS } from '../page/wording/streaming-words.ts';
import { TAIL_PHRASES } from '../page/wording/tail-phrases.ts';
import { readWords } from './read-words.ts';
import { hasCyrillic, toSkeleton } from './skeleton.ts';

/**
 * What a word of a page says beside titles: `support` speaks for a film ("watch", "torrent", "смотреть"), `filler`
 * only stands around titles ("full", "subtitles").
 */
export type PageWord = 'support' | 'filler';

/** Gives the role of a folded word; in skeletons, that of romanised Cyrillic words. */
export type PageWords = ReadonlyMap<string, PageWord>;

const ROWS = [LEAD_PHRASES, TAIL_PHRASES, FILM_WORDS, FREE_WORDS, DUB_WORDS].flat();
/** Parts of addresses under which sites keep films, or by which files end. */
const ADDRESS_SUPPORT = [
  'title',
  'titles',
  'watch',
  'torrent',
  'torrents',
  'stream',
  'movies',
  'films',
  'filmy',
];
const ADDRESS_FILLER = ['html', 'htm', 'php', 'www', 'hd', 'uhd', '4k'];
/** Shorter words of a phrase ("on", "by") stand in titles as often as beside them. */
const SHORTEST_FILLER = 3;

/** Words of the phrases that pages put around titles, in all languages we know. */
export function listPageWords(): PageWords {
  const roles = new Map<string, PageWord>();
  const add = (word: string, role: PageWord): void => {
    if (roles.get(word) !== 'support') roles.set(word, role);
    if (hasCyrillic(word)) add(toSkeleton(word), role);
  };
  for (const phrase of ROWS.flatMap((row) => row.phrases)) {
    const words = readWords(phrase).map(({ text }) => text);
    for (const word of words) {
      if (words.length === 1) add(word, 'support');
      else if (word.length >= SHORTEST_FILLER) add(word, 'filler');
    }
  }
  for (const word of ADDRESS_SUPPORT) add(word, 'support');
  for (const word of ADDRESS_FILLER) add(word, 'filler');
  return roles;
}
