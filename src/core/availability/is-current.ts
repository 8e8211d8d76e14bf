import { isWithinDays, LASTING_AGE_DAYS, OFFER_AGE_DAYS } from '../age-limits.ts';
import { type Day, lastDayOf } from '../day.ts';
import type { Offer } from './availability.ts';

/** True while an offer counts as standing: not ended, and confirmed within the age limit of its reason or its type. */
export function isCurrent(offer: Offer, on: Day): boolean {
  if (offer.until !== undefined && lastDayOf(offer.until) < on) return false;
  // A known end is a promise of the source that the offer stands until then.
  if (offer.until !== undefined) return true;
  const limit = offer.lasting ? LASTING_AGE_DAYS[offer.lasting] : OFFER_AGE_DAYS[offer.type];
  return isWithinDays(offer.asOf, limit, on);
}
