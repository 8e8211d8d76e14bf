import type { Listing } from '../site.ts';

/** The listing to cite of those of a site, newest first: the newest about films, on which a flag rests. */
export function chooseListing(listings: readonly Listing[] = []): Listing | null {
  return listings.find(({ works }) => works === 'film') ?? listings[0] ?? null;
}
