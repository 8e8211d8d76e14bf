import type { Offer } from '../core/availability/availability.ts';
import type { Service } from '../core/site.ts';
import type { ListedOffer } from './lists.ts';

/** Writes out the regions of an offer that stands wherever its service does: those the service has not left. */
export function spellRegions(offer: ListedOffer, services: readonly Service[]): Offer {
  if (offer.regions !== 'all') return { ...offer, regions: offer.regions };
  const service = services.find((one) => one.id === offer.service);
  const regions = Object.entries(service?.regions ?? {})
    .filter(([, period]) => period.until === undefined)
    .map(([region]) => region);
  return { ...offer, regions };
}
