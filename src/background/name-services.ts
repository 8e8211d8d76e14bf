import { isServing } from '../core/availability/list-services.ts';
import type { Day } from '../core/day.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Region } from '../core/region.ts';
import type { ServiceName } from '../messages/protocol.ts';
import { regionsWithTimeZones } from './region/guess-region.ts';

/** Every service that somebody can have on that day, by name, those of the region marked. */
export function nameServices(here: Region | null, on: Day, knowledge: Knowledge): readonly ServiceName[] {
  const found = new Map<string, ServiceName>();
  for (const region of regionsWithTimeZones) {
    for (const service of knowledge.servicesIn(region)) {
      if (!isServing(service, region, on)) continue;
      const isHere = region === here || found.get(service.id)?.isHere === true;
      found.set(service.id, { id: service.id, name: service.name, isHere });
    }
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
