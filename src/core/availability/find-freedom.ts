import type { FreeLicence } from '../film.ts';
import type { Offer } from './availability.ts';

/** The licence of a film that anybody may pass on; without one, an offer that rests on the public domain says as much. */
export function findFreedom(offers: readonly Offer[], licence: FreeLicence | null): FreeLicence | null {
  if (licence !== null) return licence;
  const source = offers.find(({ lasting }) => lasting === 'public-domain')?.source;
  return source?.url === undefined ? null : { name: 'public-domain', url: source.url };
}
