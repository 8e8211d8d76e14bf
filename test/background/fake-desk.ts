import type { Badge } from '../../src/adapters/badge.ts';
import type { Tab } from '../../src/adapters/tabs.ts';
import { openAskedFilms } from '../../src/background/context-menu/asked-films.ts';
import type { Desk } from '../../src/background/report/desk.ts';
import { openTabPages } from '../../src/background/report/tab-pages.ts';
import { openWording } from '../../src/background/report/wording-door.ts';
import { openSettings } from '../../src/background/settings/settings-door.ts';
import { createRemindersPart } from '../../src/background/stored-data/reminders-part.ts';
import { createSettingsPart } from '../../src/background/stored-data/settings-part.ts';
import type { Envelope } from '../../src/messages/create-client.ts';
import { createFakeLive } from './live/fake-live.ts';
import { createMemoryStore } from './memory-store.ts';
import { createFakeReminders } from './reminders/fake-reminders.ts';
import { openSmallKnowledge } from './small-lists.ts';

export const TODAY = '2026-11-23';

interface FakeBrowser {
  readonly tabs: readonly Tab[];
  /** What the content script of a tab answers; a tab without one rejects. */
  readonly inTab?: (tabId: number, envelope: Envelope) => unknown;
  readonly canOpenPopup?: boolean;
}

/** A desk whose browser is a few variables; what the worker did to it can be read back. */
export function createFakeDesk({ tabs, inTab, canOpenPopup = false }: FakeBrowser) {
  const local = createMemoryStore();
  const session = createMemoryStore();
  const badges = new Map<number, Badge>();
  const opened: string[] = [];
  const sent: { readonly tabId: number; readonly name: string }[] = [];
  const knowledge = async () => openSmallKnowledge();
  const settings = openSettings({ local, session });
  const { reminders } = createFakeReminders(local);
  const desk: Desk = {
    knowledge,
    live: createFakeLive().live,
    settings,
    stores: { local, session },
    storedParts: [createSettingsPart(settings), createRemindersPart(reminders)],
    reminders,
    pages: openTabPages(session),
    tabs: {
      find: async (tabId) => tabs.find((tab) => tab.id === tabId) ?? null,
      findActive: async () => tabs[0] ?? null,
      list: async () => tabs,
      open: async (address) => void opened.push(address),
      send: async (tabId, envelope) => {
        sent.push({ tabId, name: envelope.name });
        if (!inTab) throw new Error('no receiving end');
        return { ok: true, reply: inTab(tabId, envelope) };
      },
    },
    wording: openWording({
      readJson: async (path) => ({ path }),
      uiLanguage: () => 'ru-RU',
      knowledge,
    }),
    bannerStyles: async () => '.banner {}',
    guessRegion: () => 'US',
    uiLanguage: () => 'en-GB',
    today: () => TODAY,
    setBadge: async (tabId, badge) => void badges.set(tabId, badge),
    openPopup: async () => canOpenPopup,
    askedFilms: openAskedFilms(session),
    inject: async () => {
      throw new Error('no script may go there');
    },
  };
  return { desk, local, session, badges, opened, sent };
}

export function createTab(id: number, isPrivate = false): Tab {
  return { id, address: null, isPrivate };
}
