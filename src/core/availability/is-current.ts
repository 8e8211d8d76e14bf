import { addDays, type Day, lastDayOf } from '../day.ts';
import type { OfferType } from '../site.ts';
import type { Offer } from './availability.ts';

/**
 * Days after which an offer that nobody confirmed again is no longer taken as standing. Catalogues of subscription and
 * free services change month by month; shops keep a film for years; a cinema run lasts weeks.
 */
const AGE_LIMIT_DAYS: Readonly<Record<OfferType, number>> = {
  flatrate: 90,
  ads: 90,
  free: 180,
  rent: 180,
  buy: 365,
  cinema: 21,
};

/** True while an offer counts as standing: not ended, and confirmed within the age limit of its type. */
export function isCurrent(offer: Offer, on: Day): boolean {
  if (offer.until !== undefined && lastDayOf(offer.until) < on) return false;
  // A known end is a promise of the source that the offer stands until then.
  return offer.until !== undefined || on <= addDays(offer.asOf, AGE_LIMIT_DAYS[offer.type]);
}
