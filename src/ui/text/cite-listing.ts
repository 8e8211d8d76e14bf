import type { Listing } from '../../core/site.ts';
import type { Texts } from './create-texts.ts';
import type { MessageKey } from './message-key.ts';

function courtKey(listing: Listing): MessageKey {
  const music = listing.works === 'books-and-music';
  if (listing.case === undefined) return music ? 'listing.tier-a-books-and-music' : 'listing.tier-a';
  return music ? 'listing.tier-a-case-books-and-music' : 'listing.tier-a-case';
}

/** The citation sentence: who named the site, in what and when; for a list, that it is no court finding. */
export function citeListing(listing: Listing, t: Texts): string {
  const known = { authority: t.authority(listing.authority), date: t.date(listing.date) };
  if (listing.tier === 'B') return t('listing.tier-b', { ...known, list: listing.list });
  return t(courtKey(listing), { ...known, case: listing.case ?? '' });
}
