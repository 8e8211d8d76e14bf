import { isWithinYears, SERVICE_AGE_YEARS } from '../age-limits.ts';
import { addYears, type Day, firstDayOf, lastDayOf } from '../day.ts';
import type { Film } from '../film.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Region } from '../region.ts';
import type { Service } from '../site.ts';
import type { ServiceAnswer } from './availability.ts';
import { makeSearchUrl } from './make-search-url.ts';

interface ServiceQuery {
  readonly film: Pick<Film, 'title'> & Partial<Film>;
  readonly region: Region;
  readonly on: Day;
  /** Ids of the services the reader has. */
  readonly mine: readonly string[];
}

/**
 * The licensed services that serve the region on that day, each with a search for this film where it has one; the
 * reader's own come first, then those where it is likeliest to be found.
 */
export function listServices(
  { film, region, on, mine }: ServiceQuery,
  knowledge: Knowledge,
): ServiceAnswer[] {
  return knowledge
    .servicesIn(region)
    .filter((service) => isServing(service, region, on))
    .map((service) => ({ service, rank: rankService(service) }))
    .sort((a, b) => a.rank - b.rank || a.service.name.localeCompare(b.service.name, 'en'))
    .map(({ service }) => ({
      service: tellService(service),
      searchUrl: makeSearchUrl(service, film, region),
      requestUrl: service.requestUrl ?? null,
      isMine: mine.includes(service.id),
    }))
    .sort((a, b) => Number(b.isMine) - Number(a.isMine));
}

function tellService({ id, name, types, checked, sources = [] }: Service): ServiceAnswer['service'] {
  return { id, name, types, checked, sources };
}

/**
 * Those that can be searched first. Then shops, since they sell most films while a subscription holds a choice of them.
 * Then those of few regions: the region's own services before the ones of the whole world. Least comes first.
 */
function rankService(service: Service): number {
  const group = (service.search === undefined ? 2 : 0) + (isShop(service) ? 0 : 1);
  // There are fewer regions than this.
  return group * 1000 + Object.keys(service.regions).length;
}

function isShop({ types }: Service): boolean {
  return types.includes('rent') || types.includes('buy');
}

/**
 * A start that is not known cannot be said of the past: such a service counts from a year before somebody checked it.
 * Nobody is sent to a service that was not looked at again for years.
 */
export function isServing(service: Service, region: Region, on: Day): boolean {
  const period = service.regions[region];
  if (!period || !isWithinYears(service.checked, SERVICE_AGE_YEARS, on)) return false;
  // A shop that existed for one film has no door to send anybody to, once nobody knows that it still stands.
  if (service.hosts.length === 0 && !service.search && period.until === undefined) return false;
  const from = period.from === undefined ? addYears(service.checked, -1) : firstDayOf(period.from);
  return from <= on && (period.until === undefined || on <= lastDayOf(period.until));
}
