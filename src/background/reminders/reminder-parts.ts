import type { Availability } from '../../core/availability/availability.ts';
import type { Day } from '../../core/day.ts';
import type { Region } from '../../core/region.ts';
import type { FilmChoice } from '../../core/verdict.ts';
import type { Reminder } from '../../messages/reminder-messages.ts';
import type { ReminderStore } from './reminder-store.ts';

/** What the lists know of a film; in a live look also what the live sources that are switched on say. */
export interface LookAnswer {
  readonly availability: Availability;
  /** True when a source gave no answer and may give one in some hours. */
  readonly isMissed: boolean;
}

export interface ReminderParts {
  readonly store: ReminderStore;
  readonly answer: (film: FilmChoice, region: Region, isLive: boolean) => Promise<LookAnswer>;
  /** Whether a live source is switched on. */
  readonly hasLive: () => Promise<boolean>;
  readonly alarm: { readonly set: (when: number) => Promise<void>; readonly clear: () => Promise<void> };
  /** Shows a notification where the reader allows it. */
  readonly notify: (reminder: Reminder) => Promise<void>;
  /** Says on the toolbar button how many offers were found that the reader has not seen. */
  readonly showCount: (count: number) => Promise<void>;
  readonly open: (address: string) => Promise<void>;
  readonly now: () => number;
  readonly today: () => Day;
  /** From 0 to 1. */
  readonly chance: () => number;
}
