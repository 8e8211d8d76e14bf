import { addYears, type Day, firstDayOf } from '../core/day.ts';
import type { ListedSite } from '../core/site.ts';
import type { Lists, SourcedFilm } from './lists.ts';

/** One line of the statistics: what is counted, how many there are, and of which sort. */
export interface Stat {
  readonly what: string;
  readonly count: number;
  /** The commonest first; an entry can be of several sorts. */
  readonly by?: readonly (readonly [name: string, count: number])[];
}

const LISTING_YEARS = 8;

/** Counts what the lists hold, as of a day. */
export function listStats(lists: Lists, today: Day): Stat[] {
  const { films, sites, neutral, services } = lists;
  return [
    { what: 'films', count: films.length, by: countEach(films.flatMap(listLanguages)) },
    { what: 'films with IMDb id', count: films.filter((film) => film.imdb !== undefined).length },
    { what: 'listed sites', count: sites.length, by: countEach(sites.map((site) => site.kind)) },
    {
      what: 'listings',
      count: sites.flatMap((site) => site.listings).length,
      by: countEach(sites.flatMap((site) => site.listings.map((listing) => listing.authority))),
    },
    { what: 'listed sites gone', count: sites.filter((site) => site.gone !== undefined).length },
    {
      what: 'listed sites that their listing alone may flag today',
      count: sites.filter((site) => mayFlagByListing(site, today)).length,
    },
    { what: 'never-flag hosts', count: neutral.length, by: countEach(neutral.map((site) => site.kind)) },
    {
      what: 'services',
      count: services.length,
      by: countEach(services.flatMap((service) => Object.keys(service.regions))),
    },
    { what: 'offers', count: lists.offers.length },
    { what: 'release records', count: lists.records.length },
  ];
}

/** Languages in which a film can be found: that of the original and those with a confirmed title. */
function listLanguages(film: SourcedFilm): string[] {
  return [...new Set([film.language, ...Object.keys(film.titles ?? {})])];
}

function countEach(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

/** True while the newest listing is recent enough and the site is not known to be gone. */
function mayFlagByListing(site: ListedSite, today: Day): boolean {
  const newest = site.listings
    .map((listing) => firstDayOf(listing.date))
    .toSorted()
    .at(-1);
  return site.gone === undefined && newest !== undefined && today <= addYears(newest, LISTING_YEARS);
}
