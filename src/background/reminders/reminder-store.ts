import * as v from 'valibot';
import type { Store } from '../../adapters/store.ts';
import { isDay } from '../../core/day.ts';
import { isRegion } from '../../core/region.ts';
import type { Reminder } from '../../messages/reminder-messages.ts';
import { MOST_REMINDERS } from './reminder-list.ts';

export interface ReminderRecord {
  readonly reminders: readonly Reminder[];
  /** When live sources are to be asked next, in milliseconds since 1970; null while nothing waits for them. */
  readonly nextLive: number | null;
}

/** Reminders on disk. Two changes at once lose nothing. */
export interface ReminderStore {
  readonly read: () => Promise<ReminderRecord>;
  readonly change: (makeChange: (now: ReminderRecord) => Partial<ReminderRecord>) => Promise<ReminderRecord>;
}

export const REMINDERS_KEY = 'reminders';
const KEY_ASIDE = 'reminders-set-aside';
const VERSION = 1;
const NOTHING: ReminderRecord = { reminders: [], nextLive: null };

const text = v.pipe(v.string(), v.maxLength(2000));
const day = v.pipe(v.string(), v.check(isDay));

/** What a reminder may hold, whoever wrote it. */
export const REMINDER_SCHEMA: v.GenericSchema<unknown, Reminder> = v.strictObject({
  id: v.pipe(text, v.minLength(1)),
  film: v.strictObject({
    id: v.nullable(text),
    title: text,
    year: v.nullable(v.pipe(v.number(), v.integer())),
  }),
  region: v.pipe(v.string(), v.check(isRegion)),
  since: day,
  found: v.nullable(
    v.strictObject({
      serviceName: text,
      type: v.picklist(['flatrate', 'free', 'ads', 'rent', 'buy', 'cinema']),
      url: v.nullable(v.pipe(text, v.regex(/^https:\/\//))),
      source: v.object({ name: text, url: v.exactOptional(text) }),
      asOf: day,
      on: day,
      isSeen: v.boolean(),
    }),
  ),
});

const record = v.object({
  version: v.literal(VERSION),
  reminders: v.array(v.unknown()),
  nextLive: v.fallback(v.nullable(v.number()), null),
});

/** Reads reminder by reminder, so that a broken one costs no other. `isBroken` when something could not be read. */
function readRecord(stored: unknown): { readonly record: ReminderRecord; readonly isBroken: boolean } {
  if (stored === undefined) return { record: NOTHING, isBroken: false };
  const whole = v.safeParse(record, stored);
  if (!whole.success) return { record: NOTHING, isBroken: true };
  const { reminders, nextLive } = whole.output;
  const read = reminders.flatMap((one) => {
    const result = v.safeParse(REMINDER_SCHEMA, one);
    return result.success ? [result.output] : [];
  });
  const isBroken = read.length < reminders.length || read.length > MOST_REMINDERS;
  return { record: { reminders: read.slice(0, MOST_REMINDERS), nextLive }, isBroken };
}

export function openReminderStore(local: Store): ReminderStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task);
    last = result.catch(() => null);
    return result;
  };
  const write = (now: ReminderRecord) => local.set(REMINDERS_KEY, { version: VERSION, ...now });
  const read = async (): Promise<ReminderRecord> => {
    const stored = await local.get(REMINDERS_KEY);
    const { record: now, isBroken } = readRecord(stored);
    if (isBroken) {
      // Kept, so that a person or a later version can still look at it.
      await local.set(KEY_ASIDE, stored);
      await write(now);
    }
    return now;
  };
  return {
    read: () => inTurn(read),
    change: (makeChange) =>
      inTurn(async () => {
        const now = await read();
        const next = { ...now, ...makeChange(now) };
        if (next.reminders.length === 0) await local.remove(REMINDERS_KEY);
        else await write(next);
        return next;
      }),
  };
}
