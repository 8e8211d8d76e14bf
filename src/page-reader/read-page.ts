import type { Page } from '../core/page/page.ts';
import { PAGE_BOUNDS } from '../core/page/page-bounds.ts';
import { createBoundList, tidyText } from './bound-list.ts';
import { readFilmData, readMeta } from './read-film-data.ts';
import { readLinks } from './read-links.ts';
import { readPlayers } from './read-players.ts';

/**
 * Reads what a page says about itself. Standard DOM only, so that a parsed document serves as well as a live one.
 * Everything is bounded by PAGE_BOUNDS; nothing is changed in the document and no layout is asked for.
 */
export function readPage(document: Document, address: string): Page {
  const links = readLinks(document);
  const { imdbIds, ...data } = readFilmData(document);
  const ids = createBoundList();
  for (const id of [...imdbIds, ...links.imdbIds]) ids.add(id);
  return {
    ...links,
    ...data,
    address: address.slice(0, PAGE_BOUNDS.address),
    title: tidyText(document.title, PAGE_BOUNDS.title),
    headings: readHeadings(document),
    siteName: readMeta(document, 'og:site_name').slice(0, PAGE_BOUNDS.text) || null,
    imdbIds: ids.values,
    players: readPlayers(document, address),
  };
}

function readHeadings(document: Document): readonly string[] {
  const headings = createBoundList();
  const elements = document.getElementsByTagName('h1');
  const last = Math.min(elements.length, PAGE_BOUNDS.entries);
  for (let at = 0; at < last; at++) headings.add(elements[at]?.textContent ?? '');
  return headings.values;
}
