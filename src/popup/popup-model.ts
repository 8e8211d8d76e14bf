import type { Availability } from '../core/availability/availability.ts';
import type { Region } from '../core/region.ts';
import type { FilmChoice } from '../core/verdict.ts';
import type { Report } from '../messages/protocol.ts';
import type { Dismissal, Settings } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';

/** What the popup could learn of its tab. */
export type TabState =
  | { readonly kind: 'ready'; readonly report: Report }
  /** A page no extension may read: the browser's own, a shop of add-ons, a PDF. */
  | { readonly kind: 'unreadable' }
  /** A web page that the reader keeps from us. */
  | { readonly kind: 'no-access' }
  /** The worker or the page did not answer. */
  | { readonly kind: 'silent' };

/** All that the popup shows. */
export interface PopupModel {
  readonly t: Texts;
  readonly browser: 'chrome' | 'firefox';
  readonly state: TabState;
  readonly settings: Settings;
  readonly regions: { readonly guessed: Region | null; readonly served: readonly Region[] };
  /** False while the reader lets Watchright read pages only when its button is clicked. */
  readonly hasAccess: boolean;
  readonly film: FilmChoice | null;
  /** True once the reader said which film it is. */
  readonly isChosen: boolean;
  readonly availability: Availability | null;
}

export interface PopupActions {
  readonly chooseFilm: (film: FilmChoice) => void;
  readonly chooseRegion: (region: Region) => void;
  /** Makes the region that is shown the reader's own. */
  readonly keepRegion: (region: Region) => void;
  readonly backToToday: () => void;
  readonly undo: (dismissal: Dismissal) => void;
  readonly allowAccess: () => void;
  readonly openSettings: () => void;
  readonly tryAgain: () => void;
}
