import { FILM_WORDS } from '../page/wording/film-words.ts';
import { LEAD_PHRASES } from '../page/wording/lead-phrases.ts';
import { listPhrases } from '../page/wording/list-phrases.ts';
import { DUB_WORDS, FREE_WORDS } from '../page/wording/streaming-words.ts';
import { TAIL_PHRASES } from '../page/wording/tail-phrases.ts';
import { readWords } from './read-words.ts';
import { toSkeleton } from './skeleton.ts';
import { readTitleKey, type TitleKey } from './title-key.ts';

const ROWS = [LEAD_PHRASES, TAIL_PHRASES, FILM_WORDS, FREE_WORDS, DUB_WORDS];
const MOST_WORDS = 2;
const LITTLE_WORD = 4;
/** Where every letter is a word, words are more. */
const MOST_LETTERS = 4;
/** Languages in which the catalogue has next to no titles: their pages are read by their frame, and not searched. */
const WITHOUT_TITLES =
  'af am az be ca cy eu ga gl gu hr hy is ka km kn ky lo mk ml mn mr mt my ne or pa si sl sq sw te tl ur uz'.split(
    ' ',
  );
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
  const phrases = listPhrases(ROWS.flat().filter(({ language }) => !WITHOUT_TITLES.includes(language)));
  const written = phrases.map(readTitleKey);
  const plain = phrases.map(readPlainWords);
  const inPaths = IN_PATHS.map((word) => ({ space: 'skeleton', words: [toSkeleton(word)] }) as const);
  return leaveOutLong([...plain, ...written.filter(({ space }) => space === 'skeleton'), ...inPaths]);
}

/**
 * Without phrases that hold a shorter one, "online stream" with "online": that marks the place all the same, unless a little
 * word stands next to the title, "en streaming". Without long ones too: the table is a part of the lists, and a phrase of
 * four words costs as much as four.
 */
function leaveOutLong(keys: readonly TitleKey[]): TitleKey[] {
  const spell = (space: TitleKey['space'], word = '') => `${space} ${word}`;
  const single = new Set(
    keys.filter(({ words }) => words.length === 1).map(({ space, words }) => spell(space, words[0])),
  );
  return keys.filter(({ space, words }) => {
    if (words.length === 1) return true;
    const [first = ''] = words;
    const isKnown = words.some((word) => single.has(spell(space, word)));
    const most = words.every((word) => word.length === 1) ? MOST_LETTERS : MOST_WORDS;
    return (
      words.length <= most && (!isKnown || (first.length <= LITTLE_WORD && !single.has(spell(space, first))))
    );
  });
}

function readPlainWords(phrase: string): TitleKey {
  return { space: 'plain', words: readWords(phrase).map(({ text }) => text) };
}
