import type { Region } from '../region.ts';
import type { Offer } from './availability.ts';
import type { LiveAnswer } from './live-answer.ts';

interface MergeQuery {
  readonly film: string;
  readonly region: Region;
}

/**
 * The offers of the lists together with those of live sources. Where both state the same service and type for a region
 * the newer statement stands; in the region asked about it keeps the link that the lists have, since live sources give
 * none. What a live source leaves out is not taken away: it may only not know that service.
 */
export function mergeLiveOffers(
  { film, region }: MergeQuery,
  known: readonly Offer[],
  live: readonly LiveAnswer[],
): readonly Offer[] {
  if (live.length === 0) return known;
  const fresh = live.flatMap(({ offers, asOf, source }) =>
    offers.map((offer): Offer => ({ ...offer, film, asOf, source })),
  );
  const newest = new Map<string, string>();
  for (const { service, type, regions, asOf } of fresh)
    for (const one of regions) newest.set(`${service} ${type} ${one}`, asOf);
  const isOlder = ({ service, type, asOf }: Offer, one: Region): boolean =>
    asOf <= (newest.get(`${service} ${type} ${one}`) ?? '');
  const kept = known
    .map((offer) => ({ ...offer, regions: offer.regions.filter((one) => !isOlder(offer, one)) }))
    .filter((offer) => offer.regions.length > 0);
  return [...kept, ...fresh.flatMap((offer) => linkHere(offer, region, known))];
}

/** A live offer with the link that the lists have for it in the region; in its other regions it stays as it is. */
function linkHere(offer: Offer, region: Region, known: readonly Offer[]): readonly Offer[] {
  const { service, type, regions } = offer;
  const link = known.find(
    (one) => one.service === service && one.type === type && one.regions.includes(region) && one.link,
  )?.link;
  if (link === undefined || offer.link !== undefined || !regions.includes(region)) return [offer];
  const others = regions.filter((one) => one !== region);
  const here = { ...offer, regions: [region], link };
  return others.length > 0 ? [here, { ...offer, regions: others }] : [here];
}
