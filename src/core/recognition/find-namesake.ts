import type { Day } from '../day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Page } from '../page/page.ts';
import { splitPieces } from '../page/split-pieces.ts';
import { toLatin } from '../page/to-latin.ts';
import type { Listing } from '../site.ts';
import { toSiteName } from '../site-index/name-of-host.ts';
import { findNewestListing } from './find-newest-listing.ts';

/** A site that nobody lists and that goes by the name of one that is. */
export interface Namesake {
  /** The name as host or page have it. */
  readonly name: string;
  /** The newest listing, about films, of a site of that name. */
  readonly listing: Listing;
}

/**
 * Sites that have to move keep their name: "rutor.info", "rutor.lib", "new-rutor.org". A listed name as a whole label of the
 * host, as a part of one between hyphens, or as the page's own name of its site. It proves nothing by itself.
 */
export function findNamesake(page: Page, host: string, knowledge: Knowledge, on: Day): Namesake | null {
  for (const name of listNames(page, host)) {
    const listing = findNewestListing(knowledge.findNamesakes(toSiteName(toLatin(name))), on);
    if (listing) return { name, listing };
  }
  return null;
}

function listNames({ siteName, title }: Page, host: string): string[] {
  const labels = host.split('.').slice(0, -1);
  const pieces = splitPieces(title);
  const own = [siteName ?? '', ...(pieces.length > 1 ? [pieces.at(-1) ?? '', pieces[0] ?? ''] : [])];
  return [
    ...labels.flatMap((label) => [label, ...label.split('-')]),
    ...own.flatMap((name) => [name, name.replace(/\.\p{L}{2,6}$/u, '')]),
  ].filter((name) => name !== '');
}
