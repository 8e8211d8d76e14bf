import { isCurrent } from '../core/availability/is-current.ts';
import { isServing } from '../core/availability/list-services.ts';
import { addDays, addYears, type Day } from '../core/day.ts';
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
    {
      what: 'films, by language of the original',
      count: films.length,
      by: countEach(films.map(({ language }) => language)),
    },
    {
      what: 'films, by decade',
      count: films.length,
      by: countEach(films.map(({ year }) => decadeOf(year))).toSorted(),
    },
    countTitles(
      'titles in other languages that a source confirms',
      films.map(({ titles }) => titles),
    ),
    countTitles(
      'titles in other languages that help to match only',
      films.map(({ unconfirmed }) => unconfirmed),
    ),
    { what: 'films with IMDb id', count: films.filter((film) => film.imdb !== undefined).length },
    { what: 'listed sites', count: sites.length, by: countEach(sites.map((site) => site.kind)) },
    {
      what: 'listings',
      count: sites.flatMap((site) => site.listings).length,
      by: countEach(sites.flatMap((site) => site.listings.map((listing) => listing.authority))),
    },
    { what: 'listed sites gone', count: sites.filter((site) => site.gone !== undefined).length },
    { what: 'listed sites that their listing alone may flag today', count: countFlagging(sites, today) },
    {
      what: 'of these, in 180 days, with no further listing',
      count: countFlagging(sites, addDays(today, 180)),
    },
    { what: 'of these, in a year', count: countFlagging(sites, addYears(today, 1)) },
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

function decadeOf(year: number): string {
  return `${Math.floor(year / 10)}0s`;
}

function countTitles(what: string, ofFilms: readonly SourcedFilm['titles'][]): Stat {
  const languages = ofFilms.flatMap((titles) =>
    Object.entries(titles ?? {}).flatMap(([language, each]) => each.map(() => language)),
  );
  return { what, count: languages.length, by: countEach(languages) };
}

function countFlagging(sites: Lists['sites'], on: Day): number {
  return sites.filter((site) => judgeListed(site, on)?.canFlagByListing).length;
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
