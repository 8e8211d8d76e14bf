import type { Day } from '../core/day.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice } from '../core/verdict.ts';

/** "Not for this film", "Not on this site" or a snooze of the site; holds while the evidence is the same. */
export interface Dismissal {
  readonly host: string;
  /** Catalogue id or `title (year)`; null for the whole site. */
  readonly film: string | null;
  /** What the flag rested on when it was dismissed. */
  readonly evidence: string;
  readonly on: Day;
  /** The last day it holds; null for as long as the evidence does. */
  readonly until: Day | null;
}

/** A site the reader has allowed: its pages are never flagged. */
export interface AllowedSite {
  readonly host: string;
  readonly on: Day;
}

/** What the reader says of one page: which film it is about, or that it is about none or offers none. */
export interface Correction {
  readonly host: string;
  /** Hash of the page's address, so that no list of visited addresses lies on the disk. */
  readonly page: string;
  readonly is:
    | { readonly kind: 'film'; readonly film: FilmChoice }
    | { readonly kind: 'no-film' }
    | { readonly kind: 'not-a-source' };
  readonly on: Day;
}

export interface BannerManners {
  readonly place: 'top' | 'bottom';
  /** For which flags a banner comes; badge and popup speak of all of them. */
  readonly comesFor: 'listed-and-downloads' | 'listed' | 'nothing';
}

/** What the reader has chosen. Kept in the browser's local storage, never synced. */
export interface Settings {
  readonly version: 2;
  /** Null until the reader confirmed one; the guess is used meanwhile. */
  readonly region: Region | null;
  /** Regions shown beside the own one: where the reader travels, where the family lives. */
  readonly otherRegions: readonly Region[];
  /** Ids of the services the reader has. */
  readonly myServices: readonly string[];
  /** `auto` follows the browser. */
  readonly language: string;
  /** Languages film titles are shown in, best first; `original` is the film's own. Empty follows `language`. */
  readonly titleLanguages: readonly string[];
  /** Show what was known on that day; null for today. */
  readonly asOf: Day | null;
  readonly banner: BannerManners;
  /** False: only sites that a list names are flagged, whatever a page offers. */
  readonly flagsOnEvidence: boolean;
  /** True: the badge says when the film is on a service of the reader. */
  readonly badgeSaysMine: boolean;
  /** Ids of the live sources the reader has switched on. None by default. */
  readonly sources: readonly string[];
  readonly dismissals: readonly Dismissal[];
  readonly allowed: readonly AllowedSite[];
  readonly corrections: readonly Correction[];
}
