import type { Day } from '../day.ts';
import type { Region } from '../region.ts';
import type { Source } from '../source.ts';
import type { Offer } from './availability.ts';

/** An offer as a live source states it; film, day and source are those of the whole answer. */
export type LiveOffer = Omit<Offer, 'film' | 'asOf' | 'source'>;

/** A page of the film on a service or in a catalogue, of which nobody says in which regions it plays. */
export interface LiveLink {
  readonly name: string;
  readonly url: string;
}

/** What a live source said of a film, for all regions at once. */
export interface LiveAnswer {
  readonly source: Source;
  /** The day it was asked. */
  readonly asOf: Day;
  /** False when the source does not know the film; then it says nothing of offers either. */
  readonly isFound: boolean;
  readonly offers: readonly LiveOffer[];
  /** Regions in which the source knows the film's offers: none in one of them means that it had none there. */
  readonly covered: readonly Region[];
  readonly links: readonly LiveLink[];
}

/** Why a live source has not answered. */
export type LiveFailureKind =
  | 'offline'
  | 'slow'
  | 'busy'
  | 'bad-token'
  | 'not-found'
  | 'broken'
  | 'malformed'
  | 'no-token'
  | 'no-permission'
  | 'no-id';

/** How asking one live source went. */
export interface LiveOutcome {
  readonly id: string;
  readonly name: string;
  /** With a failure, an older answer where there is one. */
  readonly answer: LiveAnswer | null;
  readonly failure: LiveFailureKind | null;
}
