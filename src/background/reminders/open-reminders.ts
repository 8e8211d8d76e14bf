import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { Region } from '../../core/region.ts';
import type { FilmChoice } from '../../core/verdict.ts';
import type { FoundOffer, Reminder } from '../../messages/reminder-messages.ts';
import {
  addReminder,
  isWaiting,
  MOST_REMINDERS,
  markSeen,
  moveReminder,
  removeReminder,
  settleFound,
} from './reminder-list.ts';
import type { ReminderParts } from './reminder-parts.ts';
import { nextLook, nextTry, tendReminders } from './tend-reminders.ts';

/** "Tell me when": what is waited for, and the looking. */
export interface Reminders {
  readonly list: () => Promise<readonly Reminder[]>;
  readonly add: (film: FilmChoice, region: Region) => Promise<readonly Reminder[]>;
  readonly move: (id: string, region: Region) => Promise<readonly Reminder[]>;
  readonly remove: (id: string) => Promise<readonly Reminder[]>;
  readonly see: (id: string) => Promise<readonly Reminder[]>;
  /** Takes the place of all there are. */
  readonly replace: (reminders: readonly Reminder[]) => Promise<readonly Reminder[]>;
  /** Opens the offer that was found, or the list of reminders where it has no address. */
  readonly visit: (id: string) => Promise<void>;
  /** The lists may be new: they are looked through, nobody is asked. */
  readonly checkLists: () => Promise<void>;
  /** The day's look at the live sources. */
  readonly checkLive: () => Promise<void>;
  /** Brings alarm and button in line with what waits and with what is switched on. */
  readonly tend: () => Promise<void>;
}

const LIST_PAGE = 'src/options/index.html#reminders';

export function openReminders(parts: ReminderParts): Reminders {
  const { store, today } = parts;
  let last: Promise<unknown> = Promise.resolve();
  // One after the other: an older look at what is switched on must not take out the alarm of a newer one.
  const tend = (): Promise<void> => {
    const result = last.then(() => tendReminders(parts));
    last = result.catch(() => null);
    return result;
  };
  const change = async (make: (now: readonly Reminder[]) => readonly Reminder[]) => {
    await store.change(({ reminders }) => ({ reminders: make(reminders) }));
    await tend();
    return (await store.read()).reminders;
  };
  const see = (id: string) => change((now) => markSeen(now, id));
  return {
    list: async () => (await store.read()).reminders,
    add: (film, region) => change((now) => addReminder(now, film, region, today())),
    move: (id, region) => change((now) => moveReminder(now, id, region, today())),
    remove: (id) => change((now) => removeReminder(now, id)),
    see,
    replace: (reminders) => change(() => reminders.slice(0, MOST_REMINDERS)),
    visit: async (id) => {
      const { reminders } = await store.read();
      await parts.open(reminders.find((one) => one.id === id)?.found?.url ?? LIST_PAGE);
      await see(id);
    },
    checkLists: async () => {
      await check(parts, false);
      await tend();
    },
    checkLive: async () => {
      // The next time is set first: if the worker dies meanwhile, nobody is asked again today.
      await store.change(() => ({ nextLive: nextLook(parts) }));
      await tend();
      const { isMissed } = await check(parts, await parts.hasLive());
      if (isMissed) await store.change(() => ({ nextLive: nextTry(parts) }));
      await tend();
    },
    tend,
  };
}

/**
 * Looks every waiting reminder up. What is found is written down before anybody is told, and told by the one who wrote it
 * down: nobody is told twice, whatever dies in between or runs at the same time. It is written down at once, so that a
 * worker that dies at the tenth film has not lost what came for the first.
 */
async function check(parts: ReminderParts, isLive: boolean): Promise<{ readonly isMissed: boolean }> {
  let isMissed = false;
  const waiting = (await parts.store.read()).reminders.filter(isWaiting);
  for (const reminder of rotate(waiting, parts.chance())) {
    const { film, region } = reminder;
    const look = await parts.answer(film, region, isLive).catch(() => null);
    isMissed ||= look?.isMissed ?? false;
    const best = look?.availability.here[0];
    if (best)
      await tell(reminder, { ...describeOffer(best), on: look.availability.on, isSeen: false }, parts);
  }
  return { isMissed };
}

/** Begins somewhere else each time: of a list too long for one life of the worker, the end has its turn too. */
function rotate<T>(all: readonly T[], chance: number): readonly T[] {
  const start = Math.floor(chance * all.length);
  return [...all.slice(start), ...all.slice(0, start)];
}

function describeOffer({ offer, serviceName, searchUrl }: OfferAnswer): Omit<FoundOffer, 'on' | 'isSeen'> {
  const { type, link, asOf, source } = offer;
  return { serviceName, type, url: link ?? searchUrl, asOf, source };
}

/** Writes down what was found, and tells of it unless somebody else has. */
async function tell({ id }: Reminder, found: FoundOffer, { store, notify }: ReminderParts): Promise<void> {
  let fresh: readonly Reminder[] = [];
  await store.change((now) => {
    const settled = settleFound(now.reminders, id, found);
    fresh = settled.fresh;
    return { reminders: settled.reminders };
  });
  for (const reminder of fresh) await notify(reminder).catch(() => null);
}
