import type { Page } from '../page/page.ts';
import { createPhraseFinder } from '../page/wording/phrase.ts';
import { DUB_WORDS, FREE_WORDS } from '../page/wording/streaming-words.ts';
import type { Evidence } from '../verdict.ts';

const FREE = createPhraseFinder(FREE_WORDS);
const DUB = createPhraseFinder(DUB_WORDS);
/** "720p" and rip tags stand in titles of pages that copied a file; services write "HD" or "4K". */
const QUALITY =
  /(?<![\p{L}\p{N}])(?:\d{3,4}[pр]|(?:web|bd|br|dvd|hd|cam|tv)-?rip|hdts|hdcam|telesync|web-?dl)(?![\p{L}\p{N}])/iu;
/** Free services say "free" too; only two independent clues together are worth a suspicion. */
const CLUES_NEEDED = 2;

/** The clues of an unlicensed stream in the page's title, when they are enough together and a player is there; else none. */
export function findStreaming(page: Page): readonly Evidence[] {
  if (page.players.count === 0) return [];
  const quality = QUALITY.exec(page.title)?.[0];
  const words = [quality, ...[FREE, DUB].map((finder) => cut(page.title, finder.first(page.title)))].filter(
    (word) => word !== undefined,
  );
  return words.length >= CLUES_NEEDED
    ? words.map((word) => ({ kind: 'streaming-words', words: word }) as const)
    : [];
}

function cut(
  text: string,
  stretch: { readonly start: number; readonly end: number } | null,
): string | undefined {
  return stretch ? text.slice(stretch.start, stretch.end) : undefined;
}
