import type { OfferType } from '../site.ts';
import type { Offer } from './availability.ts';

const ORDER: readonly OfferType[] = ['free', 'ads', 'flatrate', 'rent', 'buy', 'cinema'];

/** Sorts offers as a person wants them: free, subscription, rent, buy, cinema; cheapest first; then the freshest. */
export function compareOffers(a: Offer, b: Offer): number {
  return (
    ORDER.indexOf(a.type) - ORDER.indexOf(b.type) ||
    comparePrices(a, b) ||
    b.asOf.localeCompare(a.asOf) ||
    a.service.localeCompare(b.service)
  );
}

function comparePrices(a: Offer, b: Offer): number {
  if (a.price?.currency !== b.price?.currency) return 0;
  return (a.price?.amount ?? 0) - (b.price?.amount ?? 0);
}
