import type { Region } from '../core/region.ts';
import type { Client } from '../messages/create-client.ts';
import type { SurfaceMessages } from '../messages/protocol.ts';
import type { Reminder } from '../messages/reminder-messages.ts';

/** The reminders as the settings page shows them. */
export interface RemindersModel {
  readonly list: readonly Reminder[];
  /** Whether the browser may show notifications. */
  readonly canNotify: boolean;
  /** True in a private window, from which no reminder is changed. */
  readonly isPrivate: boolean;
}

export interface ReminderActions {
  readonly move: (id: string, region: Region) => void;
  readonly forget: (id: string) => void;
  /** Gives the reader all of them as a file. */
  readonly save: () => void;
  /** To be called first thing in a click: the browser asks for its permission then or never. */
  readonly allowNotifications: () => void;
}

export interface ReminderDoors {
  readonly isPrivate: boolean;
  readonly ask: Client<SurfaceMessages>;
  readonly save: (text: string, fileName: string) => void;
  readonly hasNotifications: () => Promise<boolean>;
  readonly requestNotifications: () => Promise<boolean>;
}

export interface RemindersPart {
  readonly model: RemindersModel;
  readonly actions: ReminderActions;
  /** After something else has changed them: an import, an erasure. */
  readonly reload: () => Promise<void>;
}

/** Loads the part of the settings that reminders have; `show` gets it anew after every change. */
export async function openReminders(
  { ask, isPrivate, save, hasNotifications, requestNotifications }: ReminderDoors,
  show: (model: RemindersModel) => void,
): Promise<RemindersPart> {
  let model: RemindersModel = {
    list: await ask('reminders', null),
    canNotify: await hasNotifications(),
    isPrivate,
  };
  const change = (next: Partial<RemindersModel>): void => {
    model = { ...model, ...next };
    show(model);
  };
  const actions: ReminderActions = {
    move: (id, region) => void ask('move-reminder', { id, region }).then((list) => change({ list })),
    forget: (id) => void ask('forget-reminder', { id }).then((list) => change({ list })),
    save: () => save(`${JSON.stringify(model.list, null, 2)}\n`, 'watchright-reminders.json'),
    allowNotifications: () =>
      void requestNotifications()
        .catch(() => false)
        .then((canNotify) => change({ canNotify })),
  };
  return { model, actions, reload: async () => change({ list: await ask('reminders', null) }) };
}
