import { isNews, isWaiting } from './reminder-list.ts';
import type { ReminderParts } from './reminder-parts.ts';

const HOUR = 3_600_000;
/** A little more than the day for which an answer counts: a look before its end would be given what it had last time. */
const LEAST_WAIT = 25 * HOUR;
/** So that not every reader asks at the same time. */
const JITTER = 3 * HOUR;
/** What became due while the browser was closed waits a little more: it has enough to do when it starts. */
const AFTER_START = HOUR / 30;
/** A device that was asleep looks before its network is there. */
const LEAST_RETRY = 3 * HOUR;

type Times = Pick<ReminderParts, 'now' | 'chance'>;

/** When live sources are to be asked after a look that begins now. */
export function nextLook({ now, chance }: Times): number {
  return now() + LEAST_WAIT + chance() * JITTER;
}

/** When they are to be asked again after a look that a source has missed. Those that answered have their day still. */
export function nextTry({ now, chance }: Times): number {
  return now() + LEAST_RETRY + chance() * HOUR;
}

/** Brings alarm and button in line with what waits and with what is switched on. */
export async function tendReminders(parts: ReminderParts): Promise<void> {
  const { store, alarm, now } = parts;
  const { reminders, nextLive } = await store.read();
  await parts.showCount(reminders.filter(isNews).length);
  if (!reminders.some(isWaiting) || !(await parts.hasLive())) {
    await alarm.clear();
    if (nextLive !== null) await store.change(() => ({ nextLive: null }));
    return;
  }
  const due = nextLive ?? nextLook(parts);
  if (nextLive === null) await store.change(() => ({ nextLive: due }));
  await alarm.set(Math.max(due, now() + AFTER_START));
}
