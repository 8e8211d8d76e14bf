import type { Offer } from '../core/availability/availability.ts';
import type { Region } from '../core/region.ts';
import type { Service } from '../core/site.ts';
import type { ListedOffer } from './lists.ts';
import { spellAreas } from './service-areas.ts';

/** Writes out the regions of an offer: areas by their regions, `all` by those the service has not left, less the exceptions. */
export function spellRegions(
  { regions, except = [], ...offer }: ListedOffer,
  services: readonly Service[],
): Offer {
  const excepted = new Set(spellAreas(except));
  const all = regions === 'all' ? listServed(offer.service, services) : spellAreas(regions);
  return { ...offer, regions: all.filter((region) => !excepted.has(region)) };
}

function listServed(id: string, services: readonly Service[]): readonly Region[] {
  const service = services.find((one) => one.id === id);
  return Object.entries(service?.regions ?? {})
    .filter(([, period]) => period.until === undefined)
    .map(([region]) => region);
}
