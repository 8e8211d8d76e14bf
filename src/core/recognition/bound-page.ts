import { normaliseText } from '../page/normalise-text.ts';
import type { Page } from '../page/page.ts';
import { PAGE_BOUNDS } from '../page/page-bounds.ts';

/**
 * The page as far as it is looked at, its texts as readers see them. The reader bounds what it reads already; whoever
 * asks with a page of their own is held to the same, so that no step has to mind the length of what it is given.
 */
export function boundPage(page: Page): Page {
  return {
    ...page,
    address: page.address.slice(0, PAGE_BOUNDS.address),
    title: bound(page.title, PAGE_BOUNDS.title),
    siteName: page.siteName === null ? null : bound(page.siteName, PAGE_BOUNDS.text),
    headings: boundAll(page.headings),
    films: page.films.slice(0, PAGE_BOUNDS.entries).map(({ title, alternateTitles, year }) => ({
      title: bound(title, PAGE_BOUNDS.text),
      alternateTitles: boundAll(alternateTitles),
      year,
    })),
    declaredTypes: boundAll(page.declaredTypes),
    imdbIds: boundAll(page.imdbIds),
    magnets: { count: page.magnets.count, names: boundAll(page.magnets.names) },
    torrentLinks: { count: page.torrentLinks.count, names: boundAll(page.torrentLinks.names) },
    fileNames: boundAll(page.fileNames),
    players: { count: page.players.count, hosts: boundAll(page.players.hosts) },
  };
}

function boundAll(texts: readonly string[]): string[] {
  return texts.slice(0, PAGE_BOUNDS.entries).map((text) => bound(text, PAGE_BOUNDS.text));
}

function bound(text: string, length: number): string {
  return normaliseText(text.slice(0, length));
}
