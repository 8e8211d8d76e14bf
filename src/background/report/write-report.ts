import { findAvailability } from '../../core/availability/find-availability.ts';
import type { Day } from '../../core/day.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Page } from '../../core/page/page.ts';
import { recognise } from '../../core/recognise.ts';
import type { Region } from '../../core/region.ts';
import type { Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';

/** For whom and for when a report is written. */
export interface ReaderView {
  readonly region: Region | null;
  readonly on: Day;
  readonly isPast: boolean;
}

/** The region is the reader's, else the one guessed; the day is today unless the reader looks at a past one. */
export function viewOf(settings: Settings, guessed: Region | null, today: Day): ReaderView {
  const { region, asOf } = settings;
  const isPast = asOf !== null && asOf < today;
  return { region: region ?? guessed, on: isPast ? asOf : today, isPast };
}

export function writeReport(page: Page, { region, on, isPast }: ReaderView, knowledge: Knowledge): Report {
  const verdict = recognise(page, knowledge, on);
  const { film } = verdict;
  const availability = film && region ? findAvailability({ film, region, on }, knowledge) : null;
  return { verdict, availability, on, isPast };
}
