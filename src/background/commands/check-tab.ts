import type { Badge } from '../../adapters/badge.ts';
import type { Tab } from '../../adapters/tabs.ts';
import { createClient } from '../../messages/create-client.ts';
import type { Report, TabMessages } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { chooseBadge } from '../report/choose-badge.ts';
import { type Desk, reportInTab } from '../report/desk.ts';

const COLOR = '#4a6670';
const READING: Badge = { text: '…', color: COLOR, title: 'badgeReading' };
const UNREADABLE: Badge = { text: '×', color: COLOR, title: 'badgeUnreadable' };
const FILM: Badge = { text: 'i', color: COLOR, title: 'badgeFilm' };
const NOTHING: Badge = { text: '–', color: COLOR, title: 'badgeNothing' };

/** "Check this page": reads the page of the tab anew, whatever the gate thought of it, and lets the badge say the result. */
export async function checkTab(tab: Tab, desk: Desk): Promise<void> {
  const show = (badge: Badge) => desk.setBadge(tab.id, badge).catch(() => null);
  await show(READING);
  try {
    const settings = await desk.settings.read(tab.isPrivate);
    const report = await readAnew(tab, settings, desk);
    await show(badgeFor(report, settings));
  } catch {
    // The browser's own pages, shops of add-ons, PDF files.
    await show(UNREADABLE);
  }
}

/** Here the reader has asked, so that "nothing to say" is said too. */
function badgeFor(report: Report, settings: Settings): Badge {
  const badge = chooseBadge(report, settings);
  if (badge.text !== '') return badge;
  return report.verdict.film === null ? NOTHING : FILM;
}

async function readAnew(tab: Tab, settings: Settings, desk: Desk): Promise<Report> {
  const ask = createClient<TabMessages>((envelope) => desk.tabs.send(tab.id, envelope));
  const page = await ask('read-page', null).catch(async () => {
    // A tab from before the install has no content script yet; the shortcut allows us this one tab.
    await desk.inject(tab.id);
    return ask('read-page', null);
  });
  const report = await reportInTab(tab.id, page, settings, desk);
  // The banner, where it had been closed; elsewhere the page has nothing to show, and its look would clear the badge.
  if (report.verdict.flag !== 'none') ask('look-again', null).catch(() => null);
  return report;
}
