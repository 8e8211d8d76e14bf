import type { Offer, ReleaseRecord } from '../core/availability/availability.ts';
import type { Day } from '../core/day.ts';
import type { Film, FreeLicence, Language } from '../core/film.ts';
import type { Region } from '../core/region.ts';
import type { ListedSite, NeutralSite, Service } from '../core/site.ts';
import type { ServiceArea } from './service-areas.ts';

/** A film and where its title and year were confirmed: the id of a data source, or an address. */
export interface SourcedFilm extends Film {
  /** Titles nobody confirmed: they help to match together with a year and are never shown. */
  readonly unconfirmed?: Readonly<Record<Language, readonly string[]>>;
  /** Set for films that their makers let anybody pass on. */
  readonly licence?: FreeLicence;
  readonly source: string;
  /** The day somebody last compared the entry with its source. */
  readonly checked: Day;
}

/** A service and where its hosts, regions and dates were read. */
export interface SourcedService extends Service {
  readonly source: string;
}

/** A never-flag host, with the reason where there is one to tell. */
export interface ExplainedNeutralSite extends NeutralSite {
  /** When somebody last saw what it is. It does not age: to begin flagging by itself would be the worse mistake. */
  readonly checked?: Day;
  readonly why?: string;
  readonly source?: string;
}

/** An offer as people write it: `all` stands for every region that the service serves. */
export interface ListedOffer extends Omit<Offer, 'regions'> {
  readonly regions: readonly (Region | ServiceArea)[] | 'all';
  /** Regions taken out again: "worldwide, except China and Japan". */
  readonly except?: readonly (Region | ServiceArea)[];
}

/** Who names sites; `names` by language, English always there. */
export interface Authority {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A body of film data that entries cite by a short id. */
export interface DataSource {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** The bundled knowledge as people edit it, one list a file in `data/`. */
export interface Lists {
  readonly films: readonly SourcedFilm[];
  readonly sites: readonly ListedSite[];
  readonly neutral: readonly ExplainedNeutralSite[];
  readonly services: readonly SourcedService[];
  readonly offers: readonly ListedOffer[];
  readonly records: readonly ReleaseRecord[];
  readonly authorities: readonly Authority[];
  readonly sources: readonly DataSource[];
}

export type ListName = keyof Lists;
export type Entry<Name extends ListName> = Lists[Name][number];

/** A record together with the line it stands on. */
export interface Row<T> {
  /** Counted from 1. */
  readonly line: number;
  /** The line as it stands in the file. */
  readonly text: string;
  readonly value: T;
}

/** The lists with their lines, for checks that point at them. */
export type ListRows = { readonly [Name in ListName]: readonly Row<Entry<Name>>[] };
