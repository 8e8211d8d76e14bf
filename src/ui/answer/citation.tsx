import type { Listing } from '../../core/site.ts';
import { citeListing } from '../text/cite-listing.ts';
import type { Texts } from '../text/create-texts.ts';
import { ListingSource } from './listing-source.tsx';

/** Who named the site, in what and when, and where that can be read. */
export function Citation({ listing, t }: { readonly listing: Listing; readonly t: Texts }) {
  return (
    <p class="citation">
      {citeListing(listing, t)} <ListingSource listing={listing} t={t} />
    </p>
  );
}
