import { expect, test } from 'vitest';
import { addReminder, MOST_REMINDERS } from '../../../src/background/reminders/reminder-list.ts';
import { openReminderStore, REMINDERS_KEY } from '../../../src/background/reminders/reminder-store.ts';
import { createMemoryStore } from '../memory-store.ts';

const film = (id: string) => ({ id, title: id, year: 2014 });
const [good] = addReminder([], film('a'), 'RU', '2026-11-23');

test('nothing stored is no reminder', async () => {
  expect(await openReminderStore(createMemoryStore()).read()).toEqual({ reminders: [], nextLive: null });
});

test('a broken reminder costs no other, and is kept aside', async () => {
  const local = createMemoryStore();
  const stored = { version: 1, reminders: [{ ...good, region: 'Russia' }, good], nextLive: 'soon' };
  await local.set(REMINDERS_KEY, stored);
  expect(await openReminderStore(local).read()).toEqual({ reminders: [good], nextLive: null });
  expect(await local.get('reminders-set-aside')).toEqual(stored);
});

test.each([
  ['a text', 'reminders'],
  ['a later version', { version: 2, reminders: [good], nextLive: null }],
  ['an address that is no web address', { version: 1, reminders: [{ ...good, found: { url: 'data:,' } }] }],
])('%s is kept aside whole', async (_what, stored) => {
  const local = createMemoryStore();
  await local.set(REMINDERS_KEY, stored);
  expect((await openReminderStore(local).read()).reminders).toEqual([]);
  expect(await local.get('reminders-set-aside')).toEqual(stored);
});

test('two changes at once lose nothing', async () => {
  const store = openReminderStore(createMemoryStore());
  await Promise.all(
    ['a', 'b', 'c'].map((id) =>
      store.change(({ reminders }) => ({ reminders: addReminder(reminders, film(id), 'RU', '2026-11-23') })),
    ),
  );
  expect((await store.read()).reminders).toHaveLength(3);
});

test('more than anyone waits for is refused', () => {
  const full = Array.from({ length: MOST_REMINDERS }).reduce<ReturnType<typeof addReminder>>(
    (all, _, index) => addReminder(all, film(`f${index}`), 'RU', '2026-11-23'),
    [],
  );
  expect(() => addReminder(full, film('one more'), 'RU', '2026-11-23')).toThrow('more than');
});
