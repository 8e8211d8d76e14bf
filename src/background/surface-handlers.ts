import { findAvailability } from '../core/availability/find-availability.ts';
import { summariseRegion } from '../core/availability/region-summary.ts';
import { checkPage } from '../messages/check-page-messages.ts';
import { createClient, type Handlers } from '../messages/create-client.ts';
import type { SurfaceMessages, TabMessages } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import { createChoiceHandlers } from './corrections/choice-handlers.ts';
import { createLiveHandlers } from './live/live-handlers.ts';
import { nameServices } from './name-services.ts';
import { regionsWithTimeZones } from './region/guess-region.ts';
import { createReminderHandlers } from './reminders/reminder-handlers.ts';
import { type Desk, reportInTab, reportOn } from './report/desk.ts';
import { titleLanguagesOf } from './report/show-titles.ts';
import { viewOf } from './report/write-report.ts';
import { searchFilms } from './search-films.ts';
import { createDataHandlers } from './stored-data/data-handlers.ts';
import { tellTabs } from './tell-tabs.ts';

/** Answers the popup and the other pages of the extension. */
export function createSurfaceHandlers(desk: Desk): Handlers<SurfaceMessages, Sender> {
  const read = (isPrivate: boolean) => desk.settings.read(isPrivate);
  return {
    ...createChoiceHandlers(desk),
    ...createLiveHandlers(desk),
    ...createDataHandlers(desk),
    ...createReminderHandlers(desk.reminders),

    'tab-report': async ({ tabId }) => {
      const [tab, page] = await Promise.all([desk.tabs.find(tabId), desk.pages.recall(tabId)]);
      if (!tab || !page || page.address !== (await toldAddress(tabId, desk))) return { state: 'unread' };
      return { state: 'ready', report: await reportOn(page, await read(tab.isPrivate), desk) };
    },

    'report-page': async ({ tabId, page }) => {
      const tab = await desk.tabs.find(tabId);
      return reportInTab(tabId, checkPage(page), await read(tab?.isPrivate ?? true), desk);
    },

    'film-availability': async ({ film, region, isPrivate }) => {
      const { on, mine } = viewOf(await read(isPrivate), region, desk.today());
      return findAvailability({ film, region, on, mine }, await desk.knowledge());
    },

    'asked-film': ({ id }) => desk.askedFilms.recall(id),

    'film-in-regions': async ({ film, regions, isPrivate }) => {
      const { on, mine } = viewOf(await read(isPrivate), null, desk.today());
      const knowledge = await desk.knowledge();
      return regions.map((region) =>
        summariseRegion(findAvailability({ film, region, on, mine }, knowledge)),
      );
    },

    services: async ({ region }) => nameServices(region, desk.today(), await desk.knowledge()),

    'search-films': async ({ text }, sender) => {
      const languages = titleLanguagesOf(await read(sender.isPrivate), desk.uiLanguage());
      return searchFilms(text, languages, await desk.knowledge());
    },

    wording: async ({ authorities }, sender) =>
      desk.wording((await read(sender.isPrivate)).language, authorities),

    regions: async () => {
      const knowledge = await desk.knowledge();
      const served = regionsWithTimeZones.filter((region) => isServed(region));
      return { guessed: desk.guessRegion(), served };

      function isServed(region: string): boolean {
        const film = { id: null, title: '' };
        return findAvailability({ film, region, on: desk.today() }, knowledge).services.length > 0;
      }
    },

    settings: (query) => read(query?.isPrivate ?? false),

    'change-settings': async ({ change, isPrivate }) => {
      const settings = await desk.settings.change(() => change, isPrivate);
      await tellTabs(desk.tabs, isPrivate);
      return settings;
    },
  };
}

/**
 * The address at which the tab's content script last told of its page. Only the script knows whether what we remember is
 * of the document that is there now; asked, because listening to every load in every tab would wake us each time.
 */
async function toldAddress(tabId: number, { tabs }: Desk): Promise<string | null> {
  const ask = createClient<TabMessages>((envelope) => tabs.send(tabId, envelope));
  return ask('told-address', null).catch(() => null);
}
