import type { Day } from '../../core/day.ts';
import type { Region } from '../../core/region.ts';
import type { FilmChoice } from '../../core/verdict.ts';
import type { FoundOffer, Reminder } from '../../messages/reminder-messages.ts';

type Reminders = readonly Reminder[];

/** Far more than anyone will wait for; each may be asked of a live source once a day. */
export const MOST_REMINDERS = 100;

/** One film waits once in a region. */
export function makeReminderId({ id, title, year }: FilmChoice, region: Region): string {
  return `${id ?? `${title} (${year})`} ${region}`;
}

/** With one more, which takes the place of an older one for the same film and region. Throws when there is no room. */
export function addReminder(all: Reminders, film: FilmChoice, region: Region, since: Day): Reminders {
  const id = makeReminderId(film, region);
  const others = all.filter((one) => one.id !== id);
  if (others.length >= MOST_REMINDERS) throw new Error(`more than ${MOST_REMINDERS} reminders`);
  const { id: filmId, title, year } = film;
  return [...others, { id, film: { id: filmId, title, year }, region, since, found: null }];
}

export function moveReminder(all: Reminders, id: string, region: Region, since: Day): Reminders {
  const moved = all.find((one) => one.id === id);
  if (!moved || moved.region === region) return all;
  return addReminder(removeReminder(all, id), moved.film, region, since);
}

export function removeReminder(all: Reminders, id: string): Reminders {
  return all.filter((one) => one.id !== id);
}

export function markSeen(all: Reminders, id: string): Reminders {
  return all.map((one) =>
    one.id === id && one.found ? { ...one, found: { ...one.found, isSeen: true } } : one,
  );
}

/** Puts what was found to the reminder, and says which it was; none and no change where it waits no longer. */
export function settleFound(
  all: Reminders,
  id: string,
  found: FoundOffer,
): { readonly reminders: Reminders; readonly fresh: Reminders } {
  const waiting = all.find((one) => one.id === id && isWaiting(one));
  if (!waiting) return { reminders: all, fresh: [] };
  const settled = { ...waiting, found };
  return { reminders: all.map((one) => (one === waiting ? settled : one)), fresh: [settled] };
}

export function isWaiting({ found }: Reminder): boolean {
  return found === null;
}

export function isNews({ found }: Reminder): boolean {
  return found !== null && !found.isSeen;
}
