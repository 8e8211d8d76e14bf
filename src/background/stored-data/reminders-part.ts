import * as v from 'valibot';
import type { Reminders } from '../reminders/open-reminders.ts';
import { REMINDER_SCHEMA } from '../reminders/reminder-store.ts';
import type { CheckedPart, StoredPart } from './stored-part.ts';

const NAME = 'reminders';
const VALUE_LENGTH = 80;

/** The reminders as a part of the exported file. A private window sees them and leaves none. */
export function createRemindersPart(reminders: Reminders): StoredPart {
  return {
    name: NAME,
    read: () => reminders.list(),
    check: (value) => checkReminders(value, reminders),
  };
}

function checkReminders(value: unknown, reminders: Reminders): CheckedPart {
  const result = v.safeParse(v.array(REMINDER_SCHEMA), value);
  if (result.success) {
    const write = async (isPrivate: boolean) => {
      if (!isPrivate) await reminders.replace(result.output);
    };
    return { ok: true, write };
  }
  const problems = result.issues.map((issue) => ({
    where: pathOf(issue),
    what: 'bad-value' as const,
    value: (JSON.stringify(issue.input) ?? '').slice(0, VALUE_LENGTH),
  }));
  return { ok: false, problems };
}

/** `reminders[3].region` */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return `${NAME}${steps.join('')}`;
}
