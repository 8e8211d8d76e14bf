import type { Day, PartialDay } from '../day.ts';
import type { FreeLicence } from '../film.ts';
import type { Region } from '../region.ts';
import type { OfferType, Service } from '../site.ts';
import type { Citation, Source } from '../source.ts';

export interface Price {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/**
 * Why an offer stands longer than others of its type: the service made the film, or took it over for all its regions
 * under its own name; nobody holds rights in the film there any more; the holder of the rights shows it on its own
 * channel.
 */
export type LastingReason = 'made-for-service' | 'public-domain' | 'official-channel';

/** Film x regions x service x type, as a source stated it. */
export interface Offer {
  readonly film: string;
  readonly service: string;
  /** As the source calls the service; only where the lists do not have it. */
  readonly serviceName?: string;
  readonly regions: readonly Region[];
  readonly type: OfferType;
  readonly price?: Price;
  readonly link?: string;
  readonly from?: PartialDay;
  readonly until?: PartialDay;
  /** Left out for what comes and goes with a contract. */
  readonly lasting?: LastingReason;
  readonly asOf: Day;
  readonly source: Source;
}

export type ReleaseKind =
  | 'release-date-set'
  | 'release-postponed'
  | 'release-cancelled'
  | 'release-withdrawn'
  | 'banned'
  | 're-admitted'
  | 'decision-announced'
  | 'licence-issued'
  | 'licence-not-applied'
  | 'licence-refused'
  | 'licence-withdrawn'
  | 'licence-not-required'
  | 'no-offer-received'
  | 'unlicensed-copies-reported';

/** A dated fact about a film in a region that is not an offer. */
export interface ReleaseRecord {
  readonly film: string;
  readonly region: Region;
  readonly kind: ReleaseKind;
  readonly date: PartialDay;
  /** For `licence-*`: what the exhibition licence bound in that region on that date. */
  readonly binds?: 'cinema' | 'online' | 'both';
  /** For `release-date-set` and `release-postponed`: the day the release had been set for. */
  readonly planned?: PartialDay;
  readonly source: Source;
  /** The day somebody last compared the record with its source. */
  readonly checked?: Day;
}

/** A record as it bears on the answer. */
export interface RecordAnswer extends ReleaseRecord {
  /** Where nothing is offered: it says why, and is not a year old. */
  readonly isReason?: true;
}

export type AvailabilityState = 'here' | 'elsewhere' | 'none-known' | 'unknown';

/** An offer together with its service and how it stands on the day asked about. */
export interface OfferAnswer {
  readonly offer: Offer;
  readonly serviceName: string;
  /** Of the offer's regions, those that the answer is about. */
  readonly regions: readonly Region[];
  /** True when the reader has the service. */
  readonly isMine: boolean;
  /** Where the offer has no link of its own: the service's search for the film. */
  readonly searchUrl: string | null;
}

/** A licensed service of the region, with an address that searches it for this film. */
export interface ServiceAnswer {
  readonly service: Pick<Service, 'id' | 'name' | 'types' | 'checked' | 'sources'>;
  readonly searchUrl: string | null;
  /** Where the service takes wishes for titles. */
  readonly requestUrl: string | null;
  /** True when the reader has the service. */
  readonly isMine: boolean;
}

/** The answer for a film in a region on a date. */
export interface Availability {
  readonly state: AvailabilityState;
  readonly region: Region;
  readonly on: Day;
  /** The title the film is sold under in the region, as far as a source confirms one. */
  readonly titleHere: string;
  /** Current offers in the region, in the order a person wants them. */
  readonly here: readonly OfferAnswer[];
  /** Current offers in other regions. */
  readonly elsewhere: readonly OfferAnswer[];
  /** Offers in the region that were known once and are past their age limit or their end. */
  readonly lastKnownHere: readonly OfferAnswer[];
  readonly lastKnownElsewhere: readonly OfferAnswer[];
  /** Release records of the region up to `on`, newest first. */
  readonly records: readonly RecordAnswer[];
  /** Under which licence, or as what, anybody may pass the film on, somewhere at least. */
  readonly free: FreeLicence | null;
  /** Who confirms the film's title and year; null for a film read off the page. */
  readonly filmCitation: Citation | null;
  /** Licensed services that serve the region on that day, those of the reader first. */
  readonly services: readonly ServiceAnswer[];
}
