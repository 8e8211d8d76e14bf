import type { Listing } from '../../core/site.ts';
import type { Texts } from '../text/create-texts.ts';
import { Citation } from './citation.tsx';

/** What comes under them is the answer, and it has to be seen without scrolling. */
const SHOWN = 1;

interface ListingListProps {
  readonly listings: readonly Listing[];
  readonly t: Texts;
}

function Citations({ listings, t }: ListingListProps) {
  return (
    <ul class="facts">
      {listings.map((listing) => (
        <li key={`${listing.authority} ${listing.list} ${listing.date}`}>
          <Citation listing={listing} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** All that is known to have named the site, newest first; the older ones folded. */
export function ListingList({ listings, t }: ListingListProps) {
  // A tail of one is not worth a click.
  const shown = listings.length <= SHOWN + 1 ? listings.length : SHOWN;
  const older = listings.slice(shown);
  return (
    <>
      <Citations listings={listings.slice(0, shown)} t={t} />
      {older.length > 0 && (
        <details>
          <summary>{t('listing.more', { count: older.length })}</summary>
          <Citations listings={older} t={t} />
        </details>
      )}
    </>
  );
}
