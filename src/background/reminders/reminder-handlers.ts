import type { Handlers } from '../../messages/create-client.ts';
import type { ReminderMessages } from '../../messages/reminder-messages.ts';
import type { Sender } from '../../messages/sender.ts';
import type { Reminders } from './open-reminders.ts';

/** Answers the surfaces about reminders. */
export function createReminderHandlers(reminders: Reminders): Handlers<ReminderMessages, Sender> {
  return {
    reminders: () => reminders.list(),
    remind: async ({ film, region, isPrivate }, sender) => {
      if (isPrivate || sender.isPrivate) throw new Error('no reminder is kept from a private window');
      return reminders.add(film, region);
    },
    'move-reminder': ({ id, region }, sender) => {
      if (sender.isPrivate) throw new Error('no reminder is changed from a private window');
      return reminders.move(id, region);
    },
    'forget-reminder': ({ id }) => reminders.remove(id),
    'see-reminder': async ({ id, isPrivate }, sender) => {
      if (isPrivate || sender.isPrivate) throw new Error('what a private window has seen is not kept');
      return reminders.see(id);
    },
  };
}
