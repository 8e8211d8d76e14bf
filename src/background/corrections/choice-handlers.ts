import type { Page } from '../../core/page/page.ts';
import type { Handlers } from '../../messages/create-client.ts';
import type { Report, SurfaceMessages } from '../../messages/protocol.ts';
import type { Sender } from '../../messages/sender.ts';
import type { Settings } from '../../messages/settings.ts';
import { type Desk, reportInTab, reportOn } from '../report/desk.ts';
import type { SettingsChange } from '../settings/settings-door.ts';
import { tellTabs } from '../tell-tabs.ts';
import { allowSite, correctPage } from './correct-page.ts';

type ChoiceHandlers = Pick<Handlers<SurfaceMessages, Sender>, 'correct-page' | 'allow-site'>;

/** Keeps what the reader says of a page or its site, and answers with the report as it is then. */
export function createChoiceHandlers(desk: Desk): ChoiceHandlers {
  return {
    'correct-page': async ({ tabId, pageKey, is }) => {
      const told = await recallReport(tabId, pageKey, desk);
      const page = { host: told.report.verdict.site.host, page: pageKey };
      return change(tabId, told, desk, (now) => ({
        corrections: correctPage(now.corrections, page, is, desk.today()),
      }));
    },

    'allow-site': async ({ tabId, pageKey, isAllowed }) => {
      const told = await recallReport(tabId, pageKey, desk);
      const { evidence, site } = told.report.verdict;
      const entry = evidence.find((one) => one.kind === 'user-allowed');
      return change(tabId, told, desk, (now) => ({
        allowed: allowSite(now.allowed, entry?.host ?? site.host, isAllowed, desk.today()),
      }));
    },
  };
}

interface Told {
  readonly page: Page;
  readonly report: Report;
  readonly isPrivate: boolean;
}

/** The page remembered for a tab, as long as it is the one that the surface speaks of. */
async function recallReport(tabId: number, pageKey: string, desk: Desk): Promise<Told> {
  const [tab, page] = await Promise.all([desk.tabs.find(tabId), desk.pages.recall(tabId)]);
  if (!tab || !page) throw new Error('nothing is remembered for this tab');
  const report = await reportOn(page, await desk.settings.read(tab.isPrivate), desk);
  if (report.pageKey !== pageKey) throw new Error('the tab shows another page by now');
  return { page, report, isPrivate: tab.isPrivate };
}

/** Changes the settings; the badge says the new report, and tabs with a banner look again. */
async function change(
  tabId: number,
  { page, isPrivate }: Told,
  desk: Desk,
  makeChange: (now: Settings) => SettingsChange,
): Promise<Report> {
  const settings = await desk.settings.change(makeChange, isPrivate);
  const report = await reportInTab(tabId, page, settings, desk);
  await tellTabs(desk.tabs, isPrivate);
  return report;
}
