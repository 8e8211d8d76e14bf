import type { Availability } from '../core/availability/availability.ts';
import type { RegionSummary } from '../core/availability/region-summary.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice } from '../core/verdict.ts';
import type { FoundFilm, Report } from '../messages/protocol.ts';
import type { Reminder } from '../messages/reminder-messages.ts';
import type { Correction, Dismissal, Settings } from '../messages/settings.ts';
import type { LiveView } from '../ui/answer/live-block.tsx';
import type { Texts } from '../ui/text/create-texts.ts';

/** What the popup could learn of its tab. */
export type TabState =
  | { readonly kind: 'ready'; readonly report: Report }
  /** A page no extension may read: the browser's own, a shop of add-ons, a PDF. */
  | { readonly kind: 'unreadable' }
  /** A web page that the reader keeps from us. */
  | { readonly kind: 'no-access' }
  /** The worker or the page did not answer. */
  | { readonly kind: 'silent' }
  /** There is no page: the reader asks about a film. */
  | { readonly kind: 'no-page' };

/** What the reader waits for. */
export interface PopupReminders {
  readonly list: readonly Reminder[];
  /** Whether the browser may show notifications. */
  readonly canNotify: boolean;
  /** True over a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** All that the popup shows. */
export interface PopupModel {
  readonly t: Texts;
  readonly browser: 'chrome' | 'firefox';
  readonly state: TabState;
  readonly settings: Settings;
  readonly regions: { readonly guessed: Region | null; readonly served: readonly Region[] };
  /** False while the reader lets Watchright read pages only when its button is clicked. */
  readonly hasAccess: boolean;
  /** The film that is answered for: the page's, or the one the reader asked about. */
  readonly film: FilmChoice | null;
  /** True while `film` is one the reader searched for and not the page's. */
  readonly isAsked: boolean;
  readonly availability: Availability | null;
  /** What the search field is for while the reader has it open: another question, or the film of this page. */
  readonly search: 'ask' | 'correct' | null;
  /** Text that the search starts with. */
  readonly searchText: string;
  /** True while an answer for another film or region is on its way. */
  readonly isWaiting: boolean;
  /** How far the live sources are; missing where they have nothing to do with what is shown. */
  readonly live?: LiveView;
  readonly reminders: PopupReminders;
  /** The reader's other regions; missing while they are looked up. */
  readonly beside?: readonly RegionSummary[];
}

export interface PopupActions {
  readonly findFilms: (text: string) => Promise<readonly FoundFilm[]>;
  /** Opens the search, or closes it with null. */
  readonly openSearch: (search: PopupModel['search']) => void;
  /** Answers for any film, whatever the page is about. */
  readonly askAbout: (film: FilmChoice) => void;
  readonly backToPage: () => void;
  /** Keeps what the reader says of this page; null takes it back. */
  readonly correct: (is: Correction['is'] | null) => void;
  readonly allowSite: (isAllowed: boolean) => void;
  readonly chooseRegion: (region: Region) => void;
  /** Makes the region that is shown the reader's own. */
  readonly keepRegion: (region: Region) => void;
  /** To be called first thing in a click: the browser may ask whether notifications are welcome. */
  readonly remind: (film: FilmChoice, region: Region) => void;
  readonly forgetReminder: (id: string) => void;
  readonly seeReminder: (id: string) => void;
  readonly allowNotifications: () => void;
  readonly addRegion: (region: Region) => void;
  /** Puts a service among those the reader has, or takes it out. */
  readonly toggleMine: (service: string) => void;
  readonly backToToday: () => void;
  readonly undo: (dismissal: Dismissal) => void;
  readonly allowAccess: () => void;
  readonly openSettings: () => void;
  readonly tryAgain: () => void;
  /** The address of the page, asked for when the reader puts it into a report; null where the page is gone. */
  readonly readAddress: () => Promise<string | null>;
  /** Puts a text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
}
