import { addDays, type Day, lastDayOf } from '../day.ts';
import type { OfferType } from '../site.ts';
import type { LastingReason, Offer } from './availability.ts';

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

/**
 * The same for offers that last. Netflix films of 2015 to 2017 were still in all its countries in its report on the first
 * half of 2025, ten years on; but Disney+ took dozens of its own off in May 2023, so even these want to be read anew.
 * What is in the public domain stays there, its link may not; channels are tidied sooner.
 */
const LASTING_LIMIT_DAYS: Readonly<Record<LastingReason, number>> = {
  'made-for-service': 1461,
  'public-domain': 1826,
  'official-channel': 1095,
};

/** True while an offer counts as standing: not ended, and confirmed within the age limit of its reason or its type. */
export function isCurrent(offer: Offer, on: Day): boolean {
  if (offer.until !== undefined && lastDayOf(offer.until) < on) return false;
  // A known end is a promise of the source that the offer stands until then.
  if (offer.until !== undefined) return true;
  const limit = offer.lasting ? LASTING_LIMIT_DAYS[offer.lasting] : AGE_LIMIT_DAYS[offer.type];
  return on <= addDays(offer.asOf, limit);
}
