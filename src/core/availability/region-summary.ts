import type { Region } from '../region.ts';
import type { Availability, AvailabilityState, OfferAnswer } from './availability.ts';

/** The answer for a region in one line, to stand beside that for another. */
export interface RegionSummary {
  readonly region: Region;
  readonly state: AvailabilityState;
  /** The offer that comes first there. */
  readonly best: OfferAnswer | null;
  /** Services with an offer there. */
  readonly services: number;
}

export function summariseRegion({ region, state, here }: Availability): RegionSummary {
  const services = new Set(here.map(({ offer }) => offer.service)).size;
  return { region, state, best: here[0] ?? null, services };
}
