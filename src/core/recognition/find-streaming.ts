import type { Page } from '../page/page.ts';
import type { AddressClue } from '../page/read-address.ts';
import { createPhraseFinder } from '../page/wording/phrase.ts';
import { DOWNLOAD_WORDS, DUB_WORDS, FREE_WORDS, WHOLE_FILM_WORDS } from '../page/wording/streaming-words.ts';
import type { Evidence } from '../verdict.ts';

/** "720p" stands in titles of pages that copied a file; services write "HD", "Full HD (1080p)" or "4K". */
const RESOLUTION = /(?<!HD ?\(?)(?<![\p{L}\p{N}])\d{3,4}[pр](?![\p{L}\p{N}])/giu;
/** What a copy was ripped from; no service says so of what it offers. */
const RIP = /(?<![\p{L}\p{N}])(?:(?:web|bd|br|dvd|hd|cam|tv|dcp)-?rip|hdts|hdcam|telesync)(?![\p{L}\p{N}])/iu;
/** Sites that have to move count their mirrors in front of the name: ww3.…, www44.… */
const MIRROR = /^(?:ww\d*|www\d+)\./;
/**
 * Words that free licensed services use as well. However many there are, they count once: a page that is free says that
 * the film is whole, and in which language.
 */
const WORDS = [FREE_WORDS, WHOLE_FILM_WORDS, DUB_WORDS, DOWNLOAD_WORDS].map(createPhraseFinder);
const WEIGHT = { rip: 3, resolutions: 3, resolution: 2, mirror: 2, onceListed: 2, words: 1 } as const;
const ENOUGH_WITH_PLAYER = 3;
const ENOUGH_WITHOUT = 4;

/** The clues of an unlicensed stream or download, when they are enough together; else none. */
export function findStreaming(page: Page, { host }: AddressClue, isOnceListed: boolean): readonly Evidence[] {
  const resolutions = page.title.match(RESOLUTION) ?? [];
  const words = WORDS.flatMap((finder) => cut(page.title, finder.first(page.title)));
  const clues = [
    { weight: WEIGHT.rip, words: page.title.match(RIP)?.slice(0, 1) ?? [] },
    { weight: resolutions.length > 1 ? WEIGHT.resolutions : WEIGHT.resolution, words: resolutions },
    { weight: WEIGHT.mirror, words: host.match(MIRROR)?.slice(0, 1) ?? [] },
    { weight: WEIGHT.words, words },
  ].filter((clue) => clue.words.length > 0);
  // A listing that is too old to flag by itself, or whose site is gone, still is a clue; what the page says must join it.
  const weight = clues.reduce((sum, clue) => sum + clue.weight, isOnceListed ? WEIGHT.onceListed : 0);
  const isEnough =
    clues.length > 0 && weight >= (page.players.count > 0 ? ENOUGH_WITH_PLAYER : ENOUGH_WITHOUT);
  return isEnough
    ? clues.flatMap((clue) => clue.words).map((found) => ({ kind: 'streaming-words', words: found }) as const)
    : [];
}

function cut(text: string, stretch: { readonly start: number; readonly end: number } | null): string[] {
  return stretch ? [text.slice(stretch.start, stretch.end)] : [];
}
