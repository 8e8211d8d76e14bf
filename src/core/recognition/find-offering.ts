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
  const magnet = findFilm(page.magnets);
  const torrent = findFilm(page.torrentLinks);
  const file = page.fileNames.find((name) => isCopy(name) && isNoOtherWork(name));
  const own = findOwnFile(clues);
  const count =
    page.magnets.count + page.torrentLinks.count + (file === undefined ? 0 : page.fileNames.length);
  const evidence: Evidence[] = [
    ...(magnet ? [{ kind: 'magnet', ...magnet } as const] : []),
    ...(torrent ? [{ kind: 'torrent-file', ...torrent } as const] : []),
    ...(file === undefined ? [] : [{ kind: 'film-file', name: file } as const]),
    ...(own === null ? [] : [{ kind: 'release-name', name: own } as const]),
  ];
  const player = { kind: 'player', host: page.players.hosts[0] ?? null } as const;
  return {
    hasDownload: count <= MOST_DOWNLOADS && evidence.length > 0,
    evidence: page.players.count > 0 ? [...evidence, player] : evidence,
  };
}

/** The first download that may be a film's, by its name where there are names; null when there is none. */
function findFilm({ count, names }: Page['magnets']): { readonly name: string | null } | null {
  if (count === 0) return null;
  if (names.length === 0) return { name: null };
  const name = names.find(isNoOtherWork);
  return name === undefined ? null : { name };
}

/**
 * The film file a page is the page of, as file hosts title them: "Name.2019.1080p.BluRay.mkv - Drive". It must say what it
 * was copied from, as no video of one's own does, and have no blanks, or a question about a file would be one. An address
 * is needed, because a name alone offers nothing.
 */
function findOwnFile({ address, titles }: Clues): string | null {
  const own = titles.find(({ place }) => place === 'title')?.fileName ?? null;
  if (address.host === '' || own === null || /\s/.test(own)) return null;
  return isCopy(own) && isNoOtherWork(own) ? own : null;
}

/** True for a file that says what it was copied from. Makers and archives offer their films as files too, but not so named. */
function isCopy(name: string): boolean {
  return name.split(/[\s._()[\]-]+/).some(isSourceTag);
}

function isNoOtherWork(name: string): boolean {
  return findOtherWork(name, parseReleaseName(name).hasVideoTags) === null;
}
