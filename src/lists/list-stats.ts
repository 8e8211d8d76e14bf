import { isCurrent } from '../core/availability/is-current.ts';
import { isServing } from '../core/availability/list-services.ts';
import { addDays, type Day } from '../core/day.ts';
import { judgeListed } from '../core/recognition/judge-site.ts';
import type { ListedOffer, Lists, SourcedFilm, SourcedService } from './lists.ts';
import { spellRegions } from './spell-regions.ts';

/** One line of the statistics: what is counted, how many there are, and of which sort. */
export interface Stat {
  readonly what: string;
  readonly count: number;
  /** The commonest first; an entry can be of several sorts. */
  readonly by?: readonly (readonly [name: string, count: number])[];
}

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
      count: sites.filter((site) => judgeListed(site, today)?.canFlagByListing).length,
    },
    { what: 'never-flag hosts', count: neutral.length, by: countEach(neutral.map((site) => site.kind)) },
    {
      what: 'services',
      count: services.length,
      by: countEach(services.flatMap((service) => Object.keys(service.regions))),
    },
    {
      what: 'services to send readers to today',
      count: services.filter((service) => listServed(service, today).length > 0).length,
      by: countEach(services.flatMap((service) => listServed(service, today))),
    },
    {
      what: 'regions with three services or more today',
      count: countEach(services.flatMap((service) => listServed(service, today))).filter(([, n]) => n >= 3)
        .length,
    },
    {
      what: 'services with a search for a title',
      count: services.filter(({ search }) => search !== undefined).length,
    },
    { what: 'offers', count: lists.offers.length },
    { what: 'offers that stand today', count: countCurrent(lists, today) },
    { what: 'offers that stand in 180 days', count: countCurrent(lists, addDays(today, 180)) },
    {
      what: 'release records',
      count: lists.records.length,
      by: countEach(lists.records.map(({ region }) => region)),
    },
    {
      what: 'films with a release record',
      count: new Set(lists.records.map(({ film }) => film)).size,
    },
  ];
}

/** Languages in which a film can be found: that of the original and those with a confirmed title. */
function listLanguages(film: SourcedFilm): string[] {
  return [...new Set([film.language, ...Object.keys(film.titles ?? {})])];
}

/** Regions in which the service counts as open on that day. */
function listServed(service: SourcedService, on: Day): string[] {
  return Object.keys(service.regions).filter((region) => isServing(service, region, on));
}

function countCurrent({ offers, services }: Lists, on: Day): number {
  const stands = (offer: ListedOffer) => isCurrent(spellRegions(offer, services), on);
  return offers.filter(stands).length;
}

function countEach(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}
