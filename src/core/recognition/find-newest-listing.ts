import { compareTexts } from '../compare-texts.ts';
import { type Day, lastDayOf } from '../day.ts';
import type { ListedSite, Listing } from '../site.ts';

/** The newest listing, about films, of any of the sites; null when none is known by then. */
export function findNewestListing(sites: readonly ListedSite[], on: Day): Listing | null {
  const listings = sites
    .flatMap((site) => site.listings)
    .filter(({ works, date }) => works === 'film' && lastDayOf(date) <= on);
  return listings.sort((a, b) => compareTexts(lastDayOf(b.date), lastDayOf(a.date)))[0] ?? null;
}
