import type { Page } from '../core/page/page.ts';
import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';
import { createBoundList } from './bound-list.ts';
import { readLink } from './read-link.ts';

type LinkFacts = Pick<Page, 'magnets' | 'torrentLinks' | 'fileNames' | 'imdbIds'>;

/** What the first links of the page say; linear in their number. */
export function readLinks(document: Document): LinkFacts {
  const magnetNames = createBoundList();
  const torrentNames = createBoundList();
  const fileNames = createBoundList();
  const imdbIds = createBoundList();
  let magnets = 0;
  let torrents = 0;
  const links = document.getElementsByTagName('a');
  const last = Math.min(links.length, PAGE_BOUNDS.links);
  for (let at = 0; at < last; at++) {
    const link = links[at];
    const href = link?.getAttribute('href');
    // Names of magnets that nobody will see are not worth decoding: that took most of the time on lists of thousands.
    if (href && magnetNames.values.length === PAGE_BOUNDS.entries && /^\s*magnet:/i.test(href)) {
      magnets++;
      continue;
    }
    const fact = href ? readLink(href) : null;
    if (!link || !fact) continue;
    if (fact.kind === 'imdb') imdbIds.add(fact.id);
    if (fact.kind === 'magnet') {
      magnets++;
      magnetNames.add(fact.name);
    }
    if (fact.kind === 'torrent') {
      torrents++;
      torrentNames.add(fact.name || textOf(link));
    }
    if (fact.kind === 'file') fileNames.add(fact.name || textOf(link));
  }
  return {
    magnets: { count: magnets, names: magnetNames.values },
    torrentLinks: { count: torrents, names: torrentNames.values },
    fileNames: fileNames.values,
    imdbIds: imdbIds.values,
  };
}

/** Where the address of a file is a mere number, the link's own words name it. */
function textOf(link: Element): string {
  return link.getAttribute('download') || link.textContent || '';
}
