import { openReminders } from '../../../src/background/reminders/open-reminders.ts';
import type { ReminderParts } from '../../../src/background/reminders/reminder-parts.ts';
import { openReminderStore } from '../../../src/background/reminders/reminder-store.ts';
import type { Availability } from '../../../src/core/availability/availability.ts';
import type { Reminder } from '../../../src/messages/reminder-messages.ts';
import { sampleAvailability } from '../../ui/sample-report.ts';
import { createMemoryStore } from '../memory-store.ts';

export const HOUR = 3_600_000;
const START = Date.parse('2026-11-23T12:00:00Z');

/** Reminders over a clock, an alarm and a worker of our own. `revive` is what a new worker finds on the same disk. */
export function createFakeReminders(local = createMemoryStore()) {
  const state = {
    now: START,
    alarm: null as number | null,
    count: 0,
    hasLive: false,
    offers: new Map<string, Availability>(),
    liveOffers: new Map<string, Availability>(),
    asked: [] as string[],
    /** From 0 to 1. */
    chance: 0,
    /** True while no live source can be reached. */
    isMissed: false,
    told: [] as Reminder[],
    opened: [] as string[],
  };
  const parts: ReminderParts = {
    store: openReminderStore(local),
    answer: async (film, region, isLive) => {
      const key = `${film.id} ${region}`;
      state.asked.push(isLive ? `live ${key}` : key);
      const live = isLive && !state.isMissed ? state.liveOffers.get(key) : undefined;
      const availability = live ?? state.offers.get(key) ?? sampleAvailability({ region });
      return { availability, isMissed: isLive && state.isMissed };
    },
    hasLive: async () => state.hasLive,
    alarm: {
      set: async (when) => {
        state.alarm = when;
      },
      clear: async () => {
        state.alarm = null;
      },
    },
    notify: async (reminder) => void state.told.push(reminder),
    showCount: async (count) => {
      state.count = count;
    },
    open: async (address) => void state.opened.push(address),
    now: () => state.now,
    today: () => new Date(state.now).toISOString().slice(0, 10),
    chance: () => state.chance,
  };
  const revive = () => openReminders({ ...parts, store: openReminderStore(local) });
  return { reminders: openReminders(parts), parts, state, local, revive };
}
