import type { Badge } from '../../adapters/badge.ts';
import type { TabsDoor } from '../../adapters/tabs.ts';
import type { Day } from '../../core/day.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Page } from '../../core/page/page.ts';
import type { Region } from '../../core/region.ts';
import type { Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import type { AskedFilms } from '../context-menu/asked-films.ts';
import { hashAddress } from '../corrections/hash-address.ts';
import type { LiveSources } from '../live/open-live.ts';
import type { Reminders } from '../reminders/open-reminders.ts';
import type { SettingsDoor, SettingsStores } from '../settings/settings-door.ts';
import type { StoredPart } from '../stored-data/stored-part.ts';
import { chooseBadge } from './choose-badge.ts';
import { showTitles, titleLanguagesOf } from './show-titles.ts';
import type { TabPages } from './tab-pages.ts';
import type { WordingDoor } from './wording-door.ts';
import { viewOf, writeReport } from './write-report.ts';

/** Everything the handlers work with; main.ts puts the real ones together, tests their own. */
export interface Desk {
  readonly settings: SettingsDoor;
  readonly pages: TabPages;
  readonly tabs: TabsDoor;
  readonly wording: WordingDoor;
  readonly live: LiveSources;
  readonly reminders: Reminders;
  /** The banner's style sheet, as packed. */
  readonly bannerStyles: () => Promise<string>;
  readonly knowledge: () => Promise<Knowledge>;
  readonly guessRegion: () => Region | null;
  /** The browser's own language. */
  readonly uiLanguage: () => string;
  readonly today: () => Day;
  readonly setBadge: (tabId: number, badge: Badge) => Promise<void>;
  readonly openPopup: () => Promise<boolean>;
  readonly askedFilms: AskedFilms;
  /** What is exported, imported and erased. */
  readonly storedParts: readonly StoredPart[];
  readonly stores: SettingsStores;
  /** Puts a content script into a tab that has none; rejects where that is not allowed. */
  readonly inject: (tabId: number) => Promise<void>;
}

export async function reportOn(page: Page, settings: Settings, desk: Desk): Promise<Report> {
  const view = viewOf(settings, desk.guessRegion(), desk.today());
  const key = await hashAddress(page.address);
  const knowledge = await desk.knowledge();
  const report = writeReport({ ...page, key }, settings, view, knowledge);
  return showTitles(report, titleLanguagesOf(settings, desk.uiLanguage()), knowledge);
}

/** The report on a page that was just read in a tab; the tab's badge says it and the page is remembered. */
export async function reportInTab(
  tabId: number,
  page: Page,
  settings: Settings,
  desk: Desk,
): Promise<Report> {
  await desk.pages.remember(tabId, page);
  const report = await reportOn(page, settings, desk);
  // The tab may be gone by now; its report still answers whoever asked.
  await desk.setBadge(tabId, chooseBadge(report, settings)).catch(() => null);
  return report;
}
