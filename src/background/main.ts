import { setBadge } from '../adapters/badge.ts';
import { offerInMenus } from '../adapters/context-menu.ts';
import { readerLanguages, uiLanguage } from '../adapters/device-languages.ts';
import { injectContentScript } from '../adapters/inject-content-script.ts';
import { onNotificationClick } from '../adapters/notifications.ts';
import { onCommand } from '../adapters/on-command.ts';
import { onBegin, onFirstInstall } from '../adapters/on-install.ts';
import { openPopup } from '../adapters/open-popup.ts';
import { readPackagedJson, readPackagedText } from '../adapters/package-files.ts';
import { readPackagedLists } from '../adapters/read-packaged-lists.ts';
import { answerMessages } from '../adapters/runtime-messages.ts';
import { localStore, sessionStore } from '../adapters/store.ts';
import { tabsDoor, watchWindows } from '../adapters/tabs.ts';
import { openKnowledge } from '../core/open-knowledge.ts';
import { checkPageMessages } from '../messages/check-page-messages.ts';
import type { PageMessages, SurfaceMessages } from '../messages/protocol.ts';
import type { Sender } from '../messages/sender.ts';
import { serve } from '../messages/serve.ts';
import { checkTab } from './commands/check-tab.ts';
import { answerQuestion } from './context-menu/answer-question.ts';
import { openAskedFilms } from './context-menu/asked-films.ts';
import { assembleLive } from './live/assemble-live.ts';
import { openOnce } from './open-once.ts';
import { createPageHandlers } from './page-handlers.ts';
import { guessRegion } from './region/guess-region.ts';
import { assembleReminders, reminderAlarm } from './reminders/assemble-reminders.ts';
import type { Desk } from './report/desk.ts';
import { openTabPages } from './report/tab-pages.ts';
import { openWording } from './report/wording-door.ts';
import { openSettings } from './settings/settings-door.ts';
import { tellChanges } from './settings/tell-changes.ts';
import { createRemindersPart } from './stored-data/reminders-part.ts';
import { createSettingsPart } from './stored-data/settings-part.ts';
import { createSurfaceHandlers } from './surface-handlers.ts';
import { tidyUp } from './tidy-up.ts';

// The browser ends this script whenever it is idle and starts it again for an event: every listener is registered
// in this first turn, and nothing that has to last is kept in a variable.

const knowledge = openOnce(async () => openKnowledge(await readPackagedLists('knowledge.bin')));

const today = () => new Date().toISOString().slice(0, 10);
const stores = { local: localStore, session: sessionStore };
const settings = openSettings(stores);

const live = assembleLive(today);
const reminders = assembleReminders({ knowledge, live, settings, tabs: tabsDoor, today });

const desk: Desk = {
  knowledge,
  tabs: tabsDoor,
  // With a live source switched on or off, reminders are looked up otherwise.
  settings: tellChanges(settings, () => void reminders.tend()),
  stores,
  storedParts: [createSettingsPart(settings), createRemindersPart(reminders)],
  pages: openTabPages(sessionStore),
  wording: openWording({ readJson: readPackagedJson, uiLanguage, knowledge }),
  bannerStyles: openOnce(() => readPackagedText('banner.css')),
  guessRegion: () =>
    guessRegion({
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      languages: readerLanguages(),
    }),
  uiLanguage,
  live,
  reminders,
  today,
  setBadge,
  openPopup,
  askedFilms: openAskedFilms(sessionStore),
  inject: injectContentScript,
};

answerMessages([
  serve<PageMessages, Sender>(createPageHandlers(desk), {
    mayAsk: (sender) => sender.from === 'page',
    checks: checkPageMessages,
  }),
  serve<SurfaceMessages, Sender>(createSurfaceHandlers(desk), {
    mayAsk: (sender) => sender.from === 'surface',
    checks: 'trusted',
  }),
]);
watchWindows(() => void tidyUp(desk));
onCommand('check-page', (tab) => void checkTab(tab, desk));
offerInMenus((question) => void answerQuestion(question, desk));
onBegin(() => {
  void reminders.checkLists();
  void live.sweep();
});
reminderAlarm.onTime(() => void reminders.checkLive());
onNotificationClick((id) => void reminders.visit(id));
onFirstInstall(() => void tabsDoor.open('src/welcome/index.html'));
