import type { ListsAbout } from '../core/lists-about.ts';
import type { Lists } from './lists.ts';

/** What the settings page tells of the lists. */
export function describeLists(lists: Lists): ListsAbout {
  const { films, sites, services, offers, records, sources } = lists;
  const days = [
    ...[...films, ...sites, ...services].map(({ checked }) => checked),
    ...offers.map(({ asOf }) => asOf),
  ];
  return {
    checked: days.toSorted().at(-1) ?? '',
    counts: {
      films: films.length,
      sites: sites.length,
      services: services.length,
      offers: offers.length,
      records: records.length,
    },
    sources: sources.map(({ name, url }) => ({ name, url })),
  };
}
