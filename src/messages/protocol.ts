import type { Availability } from '../core/availability/availability.ts';
import type { RegionSummary } from '../core/availability/region-summary.ts';
import type { Day } from '../core/day.ts';
import type { Page } from '../core/page/page.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice, Verdict } from '../core/verdict.ts';
import type { Wording } from '../core/wording.ts';
import type { ImportProblem } from './import-problem.ts';
import type { LiveMessages } from './live-messages.ts';
import type { ReminderMessages } from './reminder-messages.ts';
import type { BannerManners, Correction, Settings } from './settings.ts';

/** The worker's answer for one page. */
export interface Report {
  /** Made of the page's address; what the reader says of the page is kept under it. */
  readonly pageKey: string;
  readonly verdict: Verdict;
  /** Null when no film was recognised or no region is known yet. */
  readonly availability: Availability | null;
  readonly on: Day;
  /** True while the reader looks at a past date (`settings.asOf`). */
  readonly isPast: boolean;
}

/** A licensed service to choose as one's own. */
export interface ServiceName {
  readonly id: string;
  readonly name: string;
  readonly isHere: boolean;
}

/** A film found by its title. */
export interface FoundFilm extends FilmChoice {
  /** The title that was found, where it is not the one shown. */
  readonly foundBy: string | null;
}

/** A film the reader asked about outside the popup, by a link or a text. */
export interface AskedFilm {
  /** What was read of it, for the search where no film was recognised. */
  readonly text: string;
  readonly film: FilmChoice | null;
  readonly isPrivate: boolean;
}

export type PageAnswer =
  | { readonly show: 'nothing' }
  | {
      readonly show: 'banner';
      readonly report: Report;
      readonly wording: Wording;
      /** The banner's style sheet. It comes along so that pages without a banner do not carry it. */
      readonly styles: string;
      readonly place: BannerManners['place'];
    };

/** What the reader wants no banner for: this film on this site, this site, this site for the next 30 days. */
export type DismissScope = 'film' | 'site' | 'snooze';

/** Content script -> worker. The sender's tab is known from the browser, never from the payload. */
export interface PageMessages {
  'page-read': (query: { readonly page: Page }) => PageAnswer;
  /** For the verdict the worker remembers for that tab. */
  dismiss: (query: { readonly scope: DismissScope }) => null;
  'open-report': (query: null) => null;
}

/** Extension page -> worker. */
export interface SurfaceMessages extends LiveMessages, ReminderMessages {
  /** The report remembered for the tab; `unread` when the page has to be read first. */
  'tab-report': (query: {
    readonly tabId: number;
  }) => { readonly state: 'ready'; readonly report: Report } | { readonly state: 'unread' };
  /** A report for a page that the surface had read, remembered for that tab. */
  'report-page': (query: { readonly tabId: number; readonly page: Page }) => Report;
  /** The answer for a film that the reader chose, in a region; with `isPrivate`, by what a private window has chosen. */
  'film-availability': (query: {
    readonly film: FilmChoice;
    readonly region: Region;
    readonly isPrivate: boolean;
  }) => Availability;
  /** The same for several regions, in short. */
  'film-in-regions': (query: {
    readonly film: FilmChoice;
    readonly regions: readonly Region[];
    readonly isPrivate: boolean;
  }) => readonly RegionSummary[];
  /** Every service there is to have, by name; `isHere` for those of the region. */
  services: (query: { readonly region: Region | null }) => readonly ServiceName[];
  /** Films of the catalogue of which a title begins with the text, or has a word that does; the best first. */
  'search-films': (query: { readonly text: string }) => readonly FoundFilm[];
  /** A question asked by the context menu, under the id it was kept by; one that is gone is an empty one. */
  'asked-film': (query: { readonly id: string }) => AskedFilm;
  /** What the reader says of the page in a tab, null to take it back; fails when the tab shows another page by now. */
  'correct-page': (query: {
    readonly tabId: number;
    readonly pageKey: string;
    readonly is: Correction['is'] | null;
  }) => Report;
  /** Puts the site of the tab's page on the reader's allow list, or takes it off. */
  'allow-site': (query: {
    readonly tabId: number;
    readonly pageKey: string;
    readonly isAllowed: boolean;
  }) => Report;
  wording: (query: { readonly authorities: readonly string[] }) => Wording;
  /** For choosing a region: the one guessed on the device, and those that a service in the lists serves today. */
  regions: (query: null) => { readonly guessed: Region | null; readonly served: readonly Region[] };
  /** With `isPrivate`, as a private window sees them: with what was chosen there and never written to disk. */
  settings: (query: { readonly isPrivate: boolean } | null) => Settings;
  /** Changes the named settings and answers with all of them. From a private window nothing is written to disk. */
  'change-settings': (query: {
    readonly change: Partial<Omit<Settings, 'version'>>;
    readonly isPrivate: boolean;
  }) => Settings;
  /** All that is kept for the reader, as the text of a file. */
  'export-data': (query: { readonly isPrivate: boolean }) => string;
  /** Takes an exported file in, whole or, with the problems it has, not at all. */
  'import-data': (query: { readonly text: string; readonly isPrivate: boolean }) => {
    readonly problems: readonly ImportProblem[];
    readonly settings: Settings;
  };
  /** Erases all of it; from a private window only what was chosen there. */
  'erase-data': (query: { readonly isPrivate: boolean }) => Settings;
}

/** Worker or surface -> content script of a tab. */
export interface TabMessages {
  'read-page': (query: null) => Page;
  /** The address the tab shows now, if the worker was told of the page at it; else null. */
  'told-address': (query: null) => string | null;
  /** Settings have changed: look at the page again. */
  'look-again': (query: null) => null;
}
