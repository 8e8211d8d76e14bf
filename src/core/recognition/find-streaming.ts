import type { Page } from '../page/page.ts';
import type { AddressClue } from '../page/read-address.ts';
import { createPhraseFinder, type PhraseFinder } from '../page/wording/phrase.ts';
import { DUB_WORDS, FREE_WORDS, WHOLE_FILM_WORDS } from '../page/wording/streaming-words.ts';
import type { Evidence } from '../verdict.ts';

/** A kind of clue that a page streams or hands out copies, and what it weighs. Licensed pages show none or one of weight one. */
interface StreamingClue {
  readonly weight: 1 | 2;
  readonly find: (page: Page, address: AddressClue) => string | undefined;
}

/** "720p" and rip tags stand in titles of pages that copied a file; services write "HD", "Full HD (1080)" or "4K". */
const QUALITY =
  /(?<![\p{L}\p{N}])(?:\d{3,4}[pр]|(?:web|bd|br|dvd|hd|cam|tv)-?rip|hdts|hdcam|telesync|web-?dl)(?![\p{L}\p{N}])/iu;
/** Sites that have to move count their mirrors in front of the name: ww3.…, www44.… */
const MIRROR = /^(?:ww\d*|www\d+)\./;
const CLUES: readonly StreamingClue[] = [
  { weight: 2, find: ({ title }) => QUALITY.exec(title)?.[0] },
  { weight: 1, find: inTitle(createPhraseFinder(FREE_WORDS)) },
  { weight: 1, find: inTitle(createPhraseFinder(DUB_WORDS)) },
  { weight: 1, find: inTitle(createPhraseFinder(WHOLE_FILM_WORDS)) },
  { weight: 1, find: (_, { host }) => MIRROR.exec(host)?.[0] },
];
const ENOUGH_WITH_PLAYER = 2;
const ENOUGH_WITHOUT = 3;

/** The clues of an unlicensed stream or download, when they are enough together; else none. */
export function findStreaming(page: Page, address: AddressClue, isOnceListed: boolean): readonly Evidence[] {
  const found = CLUES.flatMap((clue) => {
    const words = clue.find(page, address);
    return words === undefined ? [] : [{ weight: clue.weight, words }];
  });
  // A listing that is too old to flag by itself, or whose site is gone, still is a clue; what the page says must join it.
  const weight = found.reduce((sum, clue) => sum + clue.weight, isOnceListed ? 1 : 0);
  const isEnough = weight >= (page.players.count > 0 ? ENOUGH_WITH_PLAYER : ENOUGH_WITHOUT);
  return isEnough ? found.map(({ words }) => ({ kind: 'streaming-words', words }) as const) : [];
}

function inTitle(finder: PhraseFinder): StreamingClue['find'] {
  return ({ title }) => {
    const found = finder.first(title);
    return found ? title.slice(found.start, found.end) : undefined;
  };
}
