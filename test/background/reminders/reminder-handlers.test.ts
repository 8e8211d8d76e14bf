import { expect, test } from 'vitest';
import { createReminderHandlers } from '../../../src/background/reminders/reminder-handlers.ts';
import type { Sender } from '../../../src/messages/sender.ts';
import { createFakeReminders } from './fake-reminders.ts';

const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
const sender: Sender = { from: 'surface', tabId: 3, isPrivate: false };
const inPrivate: Sender = { ...sender, isPrivate: true };

test('what a private window has seen is not written down', async () => {
  const { reminders, local } = createFakeReminders();
  const handlers = createReminderHandlers(reminders);
  const [kept] = await reminders.add(film, 'RU');
  const before = structuredClone([...local.content]);
  const see = async (isPrivate: boolean, from: Sender) =>
    handlers['see-reminder']({ id: kept?.id ?? '', isPrivate }, from);
  await expect(see(true, sender)).rejects.toThrow('private window');
  await expect(see(false, inPrivate)).rejects.toThrow('private window');
  expect([...local.content]).toEqual(before);
});

test('a private window leaves no reminder and moves none', async () => {
  const { reminders } = createFakeReminders();
  const handlers = createReminderHandlers(reminders);
  const wanted = { film, region: 'RU', isPrivate: false };
  // `async` because a handler may throw before it has a promise.
  const ask = async (name: 'remind' | 'move-reminder', from: Sender, id = '') =>
    name === 'remind' ? handlers.remind(wanted, from) : handlers['move-reminder']({ id, region: 'KZ' }, from);
  await expect(ask('remind', inPrivate)).rejects.toThrow('private window');
  const [kept] = await ask('remind', sender);
  await expect(ask('move-reminder', inPrivate, kept?.id)).rejects.toThrow('private window');
  expect(await reminders.list()).toEqual([kept]);
  expect(await ask('move-reminder', sender, kept?.id)).toMatchObject([{ region: 'KZ' }]);
});
