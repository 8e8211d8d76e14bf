import { type AlarmDoor, openAlarm } from '../../adapters/alarms.ts';
import { setButtonCount } from '../../adapters/badge.ts';
import { notify } from '../../adapters/notifications.ts';
import { localStore } from '../../adapters/store.ts';
import { findAvailability } from '../../core/availability/find-availability.ts';
import type { LiveFailureKind } from '../../core/availability/live-answer.ts';
import type { Region } from '../../core/region.ts';
import type { FilmChoice } from '../../core/verdict.ts';
import { nameFilm } from '../live/name-film.ts';
import type { Desk } from '../report/desk.ts';
import { openReminders, type Reminders } from './open-reminders.ts';
import type { LookAnswer } from './reminder-parts.ts';
import { openReminderStore } from './reminder-store.ts';

type Parts = Pick<Desk, 'knowledge' | 'live' | 'settings' | 'tabs' | 'today'>;

/** The alarm of the day's look at the live sources. */
export const reminderAlarm: AlarmDoor = openAlarm('reminders');

/** Reminders over the browser's own storage, alarms and notifications. */
export function assembleReminders(parts: Parts): Reminders {
  const { settings, tabs, today } = parts;
  // Private windows have no part in it: what is switched on there is not asked for reminders.
  const readSources = async () => (await settings.read(false)).sources;
  return openReminders({
    store: openReminderStore(localStore),
    answer: (film, region, isLive) => answer(film, region, isLive, parts),
    hasLive: async () => (await readSources()).length > 0,
    alarm: reminderAlarm,
    notify: ({ id, film, region, found }) =>
      notify({ id, film: film.title, region, service: found?.serviceName ?? '' }),
    showCount: setButtonCount,
    open: tabs.open,
    now: () => Date.now(),
    today,
    chance: () => Math.random(),
  });
}

/** Failures that may be over in some hours. */
const PASSING: readonly (LiveFailureKind | null)[] = ['offline', 'slow', 'busy', 'broken'];

async function answer(
  film: FilmChoice,
  region: Region,
  isLive: boolean,
  { knowledge, live, settings, today }: Parts,
): Promise<LookAnswer> {
  const { myServices: mine, sources } = await settings.read(false);
  const lists = await knowledge();
  const outcomes = isLive ? await live.ask(nameFilm(film, lists), sources, false) : [];
  const answers = outcomes.flatMap((outcome) => outcome.answer ?? []);
  return {
    availability: findAvailability({ film, region, on: today(), mine }, lists, answers),
    isMissed: outcomes.some(({ failure }) => PASSING.includes(failure)),
  };
}
