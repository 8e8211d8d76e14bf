import type { Handlers } from '../messages/create-client.ts';
import type { PageMessages } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import { answerPage, citedAuthorities } from './report/answer-page.ts';
import { type Desk, reportInTab, reportOn } from './report/desk.ts';
import { addDismissal, makeDismissal } from './settings/dismissals.ts';

/** Answers content scripts. The tab is the one the browser names, never one from the payload. */
export function createPageHandlers(desk: Desk): Handlers<PageMessages, Sender> {
  return {
    'page-read': async ({ page }, sender) => {
      const settings = await desk.settings.read(sender.isPrivate);
      const report = await reportInTab(tabOf(sender), page, settings, desk);
      return answerPage(report, settings, {
        today: desk.today(),
        wording: () => desk.wording(settings.language, citedAuthorities(report)),
        styles: desk.bannerStyles,
      });
    },

    dismiss: async ({ scope }, sender) => {
      const page = await desk.pages.recall(tabOf(sender));
      if (!page) throw new Error('nothing is remembered for this tab');
      const settings = await desk.settings.read(sender.isPrivate);
      const { verdict } = await reportOn(page, settings, desk);
      const dismissal = makeDismissal(verdict, scope, desk.today());
      if (!dismissal) throw new Error('no film to dismiss');
      await desk.settings.change(
        (now) => ({ dismissals: addDismissal(now.dismissals, dismissal) }),
        sender.isPrivate,
      );
      return null;
    },

    'open-report': async (_, sender) => {
      if (!(await desk.openPopup())) await desk.tabs.open(`src/popup/index.html?tab=${tabOf(sender)}`);
      return null;
    },
  };
}

function tabOf(sender: Sender): number {
  if (sender.tabId === null) throw new Error('not from a tab');
  return sender.tabId;
}
