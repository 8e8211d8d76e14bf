import type { Evidence } from '../../core/verdict.ts';

export type EvidenceTopic = 'site' | 'page' | 'film';

const TOPIC: Readonly<Record<Evidence['kind'], EvidenceTopic>> = {
  listing: 'site',
  'stale-listing': 'site',
  'site-gone': 'site',
  'licensed-service': 'site',
  'never-flag': 'site',
  'site-name': 'site',
  'user-allowed': 'site',
  'user-film': 'film',
  'user-no-film': 'film',
  'user-not-a-source': 'page',
  magnet: 'page',
  'torrent-file': 'page',
  'film-file': 'page',
  'release-name': 'page',
  player: 'page',
  'listed-player': 'page',
  'streaming-words': 'page',
  'other-work': 'page',
  'title-clue': 'film',
  'year-clue': 'film',
  'imdb-clue': 'film',
};

/** Evidence by what it is about, in an order that reads: the site, then the page, then the film. */
export function groupEvidence(
  evidence: readonly Evidence[],
): ReadonlyMap<EvidenceTopic, readonly Evidence[]> {
  const groups = new Map<EvidenceTopic, Evidence[]>([
    ['site', []],
    ['page', []],
    ['film', []],
  ]);
  for (const piece of evidence) groups.get(TOPIC[piece.kind])?.push(piece);
  return groups;
}
