import { normaliseText } from '../page/normalise-text.ts';
import type { Page, StatedFilm } from '../page/page.ts';
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
    films: boundFilms(page.films),
    declaredTypes: boundAll(page.declaredTypes),
    imdbIds: boundAll(page.imdbIds),
    magnets: { count: page.magnets.count, names: boundAll(page.magnets.names) },
    torrentLinks: { count: page.torrentLinks.count, names: boundAll(page.torrentLinks.names) },
    fileNames: boundAll(page.fileNames),
    players: { count: page.players.count, hosts: boundAll(page.players.hosts) },
  };
}

/** A page about one film has it stated once or twice; lists of films need not give every title of each. */
function boundFilms(films: readonly StatedFilm[]): StatedFilm[] {
  let left: number = PAGE_BOUNDS.statedTitles;
  return films.slice(0, PAGE_BOUNDS.entries).map(({ title, alternateTitles, year }) => {
    const others = boundAll(alternateTitles.slice(0, left));
    left -= others.length;
    return { title: bound(title, PAGE_BOUNDS.text), alternateTitles: others, year };
  });
}

function boundAll(texts: readonly string[]): string[] {
  return texts.slice(0, PAGE_BOUNDS.entries).map((text) => bound(text, PAGE_BOUNDS.text));
}

function bound(text: string, length: number): string {
  return normaliseText(text.slice(0, length));
}
