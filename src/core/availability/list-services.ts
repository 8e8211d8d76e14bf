import { isWithinYears, SERVICE_AGE_YEARS, TITLE_AGE_YEARS } from '../age-limits.ts';
import { addYears, type Day, firstDayOf, lastDayOf } from '../day.ts';
import type { Film } from '../film.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Region } from '../region.ts';
import type { Service } from '../site.ts';
import type { ServiceAnswer } from './availability.ts';
import { chooseTitle } from './choose-title.ts';

interface ServiceQuery {
  readonly film: Pick<Film, 'title'> & Partial<Film>;
  readonly region: Region;
  readonly on: Day;
}

/**
 * The licensed services that serve the region on that day, each with a search for this film where it has one; those
 * where it is likeliest to be found come first.
 */
export function listServices({ film, region, on }: ServiceQuery, knowledge: Knowledge): ServiceAnswer[] {
  const named = withLastingTitles(film, on, knowledge);
  return knowledge
    .servicesIn(region)
    .filter((service) => isServing(service, region, on))
    .sort(compareServices)
    .map((service) => ({
      service: tellService(service),
      searchUrl: makeSearchUrl(service, named, region),
    }));
}

function tellService({ id, name, types, checked, sources = [] }: Service): ServiceAnswer['service'] {
  return { id, name, types, checked, sources };
}

/** The film by its own title alone when its titles in other languages were last confirmed too long ago. */
function withLastingTitles(film: ServiceQuery['film'], on: Day, knowledge: Knowledge): ServiceQuery['film'] {
  const checked = film.id === undefined ? undefined : knowledge.citationOf(film.id)?.checked;
  if (checked === undefined || isWithinYears(checked, TITLE_AGE_YEARS, on)) return film;
  const { titles: _titles, ...rest } = film;
  return rest;
}

/**
 * Those that can be searched first. Then shops, since they sell most films while a subscription holds a choice of them.
 * Then those of few regions: the region's own services before the ones of the whole world.
 */
function compareServices(a: Service, b: Service): number {
  return (
    Number(b.search !== undefined) - Number(a.search !== undefined) ||
    Number(isShop(b)) - Number(isShop(a)) ||
    Object.keys(a.regions).length - Object.keys(b.regions).length ||
    a.name.localeCompare(b.name, 'en')
  );
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

function makeSearchUrl(service: Service, film: ServiceQuery['film'], region: Region): string | null {
  if (!service.search) return null;
  return service.search.url.replace(
    '{title}',
    encodeURIComponent(chooseTitle(film, service.search.title, region)),
  );
}
