import { findAvailability } from '../../core/availability/find-availability.ts';
import type { Day } from '../../core/day.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Page } from '../../core/page/page.ts';
import { recognise } from '../../core/recognise.ts';
import type { Region } from '../../core/region.ts';
import type { Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { applyChoices, findChoices } from '../corrections/apply-choices.ts';

/** A page and the key its corrections are kept under. */
export interface KeyedPage extends Page {
  readonly key: string;
}

/** For whom and for when a report is written. */
export interface ReaderView {
  readonly region: Region | null;
  readonly on: Day;
  readonly isPast: boolean;
  /** Ids of the services the reader has. */
  readonly mine: readonly string[];
}

/** The region is the reader's, else the one guessed; the day is today unless the reader looks at a past one. */
export function viewOf(settings: Settings, guessed: Region | null, today: Day): ReaderView {
  const { region, asOf, myServices: mine } = settings;
  const isPast = asOf !== null && asOf < today;
  return { region: region ?? guessed, on: isPast ? asOf : today, isPast, mine };
}

/** The report on a page; recognition knows nothing of the reader, whose own word on page and site comes after it. */
export function writeReport(
  page: KeyedPage,
  settings: Settings,
  view: ReaderView,
  knowledge: Knowledge,
): Report {
  const { region, on, isPast, mine } = view;
  const recognised = recognise(page, knowledge, on);
  const verdict = applyChoices(recognised, findChoices(settings, page, recognised.site.host));
  const { film } = verdict;
  const availability = film && region ? findAvailability({ film, region, on, mine }, knowledge) : null;
  return { pageKey: page.key, verdict, availability, on, isPast };
}
