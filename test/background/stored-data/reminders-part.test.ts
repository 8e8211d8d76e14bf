import { expect, test } from 'vitest';
import { createRemindersPart } from '../../../src/background/stored-data/reminders-part.ts';
import { createFakeReminders } from '../reminders/fake-reminders.ts';

const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };

test('reminders that were saved come back as they were', async () => {
  const before = createFakeReminders();
  await before.reminders.add(film, 'RU');
  const saved = await createRemindersPart(before.reminders).read(false);

  const { reminders } = createFakeReminders();
  const checked = createRemindersPart(reminders).check(saved);
  if (!checked.ok) throw new Error('refused');
  await checked.write(true);
  expect(await reminders.list()).toEqual([]);
  await checked.write(false);
  expect(await reminders.list()).toEqual(saved);
});

test('what is wrong in a file is named with its place', () => {
  const { reminders } = createFakeReminders();
  const checked = createRemindersPart(reminders).check([{ id: 'a' }]);
  expect(checked.ok ? [] : checked.problems.map(({ where }) => where)).toContain('reminders[0].film');
});
