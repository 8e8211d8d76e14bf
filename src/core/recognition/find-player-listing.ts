import type { Day } from '../day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Listing } from '../site.ts';
import { findNewestListing } from './find-newest-listing.ts';

/** The listing of a site that the page's players come from. Licensed services show films from their own hosts or bought ones. */
export function findPlayerListing(hosts: readonly string[], knowledge: Knowledge, on: Day): Listing | null {
  const sites = hosts.flatMap((host) => {
    const entry = knowledge.findSite(host, '/');
    return entry?.standing === 'listed' ? [entry.site] : [];
  });
  return findNewestListing(sites, on);
}
