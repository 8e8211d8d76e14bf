import type { Day } from '../core/day.ts';
import type { Region } from '../core/region.ts';
import type { OfferType } from '../core/site.ts';
import type { Source } from '../core/source.ts';
import type { FilmChoice } from '../core/verdict.ts';

/** The offer a reminder was waiting for. */
export interface FoundOffer {
  readonly serviceName: string;
  readonly type: OfferType;
  /** The film there, or the service's search for it; null where neither is known. */
  readonly url: string | null;
  /** Who states the offer, and for which day. */
  readonly source: Source;
  readonly asOf: Day;
  /** The day it was found. */
  readonly on: Day;
  /** True once the reader has been to it or said that it is well. */
  readonly isSeen: boolean;
}

/** "Tell me when this film is offered in this region." Kept in the browser's local storage, never synced. */
export interface Reminder {
  readonly id: string;
  readonly film: FilmChoice;
  readonly region: Region;
  readonly since: Day;
  /** Null while it waits. */
  readonly found: FoundOffer | null;
}

/** Extension page -> worker, about reminders. Each change answers with all of them. */
export interface ReminderMessages {
  reminders: (query: null) => readonly Reminder[];
  /** Refused from a private window, of which nothing may be left on disk. */
  remind: (query: {
    readonly film: FilmChoice;
    readonly region: Region;
    readonly isPrivate: boolean;
  }) => readonly Reminder[];
  /** Waits in another region instead. Refused from a private window. */
  'move-reminder': (query: { readonly id: string; readonly region: Region }) => readonly Reminder[];
  'forget-reminder': (query: { readonly id: string }) => readonly Reminder[];
  /** The reader knows of the offer. Refused from a private window. */
  'see-reminder': (query: { readonly id: string; readonly isPrivate: boolean }) => readonly Reminder[];
}
