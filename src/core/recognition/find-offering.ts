import { findOtherWork } from '../page/find-other-work.ts';
import type { Page } from '../page/page.ts';
import { parseReleaseName } from '../page/parse-release-name.ts';
import { isSourceTag } from '../page/release-tags.ts';
import type { Evidence } from '../verdict.ts';
import type { Clues } from './read-clues.ts';

/** What the page itself offers, read from its links and players. */
export interface Offering {
  readonly hasDownload: boolean;
  readonly evidence: readonly Evidence[];
}

/** More downloads than that on one page are a list of many works. A film's own page has one a size and language. */
const MOST_DOWNLOADS = 24;

/** The downloads a page links or is the page of, unless their own names say that they are no films. */
export function findOffering(page: Page, clues: Clues): Offering {
  const magnets = page.magnets.names.filter(isNoOtherWork);
  const torrents = page.torrentLinks.names.filter(isNoOtherWork);
  const files = page.fileNames.filter((name) => parseReleaseName(name).hasVideoTags && isNoOtherWork(name));
  const hasMagnet = page.magnets.count > 0 && (page.magnets.names.length === 0 || magnets.length > 0);
  const hasTorrent =
    page.torrentLinks.count > 0 && (page.torrentLinks.names.length === 0 || torrents.length > 0);
  const own = findOwnFile(clues);
  const count = page.magnets.count + page.torrentLinks.count + files.length;
  return {
    hasDownload: count <= MOST_DOWNLOADS && (hasMagnet || hasTorrent || files.length > 0 || own !== null),
    evidence: [
      ...(hasMagnet ? [{ kind: 'magnet', name: magnets[0] ?? null } as const] : []),
      ...(hasTorrent ? [{ kind: 'torrent-file', name: torrents[0] ?? null } as const] : []),
      ...files.slice(0, 1).map((name) => ({ kind: 'film-file', name }) as const),
      ...(own === null ? [] : [{ kind: 'release-name', name: own } as const]),
      ...(page.players.count > 0 ? [{ kind: 'player', host: page.players.hosts[0] ?? null } as const] : []),
    ],
  };
}

/**
 * The film file a page is the page of, as file hosts title them: "Name.2019.1080p.BluRay.mkv - Drive". It must say what it
 * was copied from, as no video of one's own does, and have no blanks, or a question about a file would be one. An address
 * is needed, because a name alone offers nothing.
 */
function findOwnFile({ address, titles }: Clues): string | null {
  const own = titles.find(({ place }) => place === 'title')?.fileName ?? null;
  if (address.host === '' || own === null || /\s/.test(own)) return null;
  return own.split(/[._()[\]-]+/).some(isSourceTag) && isNoOtherWork(own) ? own : null;
}

function isNoOtherWork(name: string): boolean {
  return findOtherWork(name, parseReleaseName(name).hasVideoTags) === null;
}
