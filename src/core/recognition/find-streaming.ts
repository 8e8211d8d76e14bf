import type { Page } from '../page/page.ts';
import { WORDING_DETECTORS } from '../page/wording/detect-wording.ts';
import type { WordingDetector } from '../page/wording/wording-examples.ts';
import type { Listing } from '../site.ts';
import type { Evidence } from '../verdict.ts';

/** Sites that have to move count their mirrors in front of the name: ww3.…, www44.… */
const MIRROR = /^(?:ww\d*|www\d+)\./;
/**
 * Words that free licensed services use as well. However many there are, they count once: a page that is free says that
 * the film is whole, and in which language.
 */
const WORDS = ['free', 'whole-film', 'dub', 'download'] as const;
const WEIGHT = {
  rip: 3,
  resolutions: 3,
  resolution: 2,
  mirror: 2,
  onceListed: 2,
  listedName: 2,
  listedPlayer: 2,
  words: 1,
} as const;
const ENOUGH_WITH_PLAYER = 3;
const ENOUGH_WITHOUT = 4;

/** What speaks against the page's site. */
export interface SiteClues {
  /** An authority has named it, too long ago to flag it by that. */
  readonly isOnceListed: boolean;
  /** It goes by the name of a listed site. */
  readonly hasListedName: boolean;
  /** The listing of the site its player comes from. */
  readonly playerListing: Listing | null;
}

/** The clues of an unlicensed stream or download, when they are enough together; else none. */
export function findStreaming(
  page: Page,
  host: string,
  { isOnceListed, hasListedName, playerListing }: SiteClues,
): readonly Evidence[] {
  const find = (detector: WordingDetector) => WORDING_DETECTORS[detector](page.title);
  const resolutions = find('resolution');
  const clues = [
    { weight: WEIGHT.rip, words: find('rip') },
    { weight: resolutions.length > 1 ? WEIGHT.resolutions : WEIGHT.resolution, words: resolutions },
    { weight: WEIGHT.mirror, words: host.match(MIRROR)?.slice(0, 1) ?? [] },
    { weight: WEIGHT.words, words: WORDS.flatMap(find) },
  ].filter((clue) => clue.words.length > 0);
  // A listing too old to flag by itself, or a site that is gone, still is a clue, and so is a name; the page must add to it.
  const ofSite =
    (isOnceListed ? WEIGHT.onceListed : 0) +
    (hasListedName ? WEIGHT.listedName : 0) +
    (playerListing ? WEIGHT.listedPlayer : 0);
  const weight = clues.reduce((sum, clue) => sum + clue.weight, ofSite);
  const isEnough =
    clues.length > 0 && weight >= (page.players.count > 0 ? ENOUGH_WITH_PLAYER : ENOUGH_WITHOUT);
  if (!isEnough) return [];
  const player: readonly Evidence[] = playerListing
    ? [{ kind: 'listed-player', listing: playerListing }]
    : [];
  return [
    ...player,
    ...clues
      .flatMap((clue) => clue.words)
      .map((found) => ({ kind: 'streaming-words', words: found }) as const),
  ];
}
