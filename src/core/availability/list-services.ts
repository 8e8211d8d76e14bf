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

/** The licensed services that serve the region on that day, each with a search for this film where it has one. */
export function listServices({ film, region, on }: ServiceQuery, knowledge: Knowledge): ServiceAnswer[] {
  return knowledge
    .servicesIn(region)
    .filter((service) => isServing(service, region, on))
    .map((service) => ({
      service: { id: service.id, name: service.name, types: service.types },
      searchUrl: makeSearchUrl(service, film, region),
    }))
    .sort(
      (a, b) =>
        Number(b.searchUrl !== null) - Number(a.searchUrl !== null) ||
        a.service.name.localeCompare(b.service.name, 'en'),
    );
}

/**
 * A start that is not known cannot be said of the past: such a service counts from a year before somebody checked it.
 */
function isServing(service: Service, region: Region, on: Day): boolean {
  const period = service.regions[region];
  if (!period) return false;
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
