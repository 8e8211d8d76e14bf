import type { Reminder } from '../messages/reminder-messages.ts';
import { Icon } from '../ui/icons/icon.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface RemindPartProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** The reminder for the film and region shown, where there is one. */
function findReminder({ film, availability, reminders }: PopupModel): Reminder | undefined {
  return reminders.list.find(
    (one) =>
      one.region === availability?.region &&
      one.film.id === (film?.id ?? null) &&
      (one.film.id !== null || (one.film.title === film?.title && one.film.year === film.year)),
  );
}

function Waiting({ model: { t, reminders }, actions, reminder }: RemindPartProps & { reminder: Reminder }) {
  return (
    <div class="remind-set">
      <p class="remind" role="status">
        <span>{t('remind.waiting', { region: t.regions([reminder.region]) })}</span>
        <button type="button" class="small" onClick={() => actions.forgetReminder(reminder.id)}>
          {t('action.undo')}
        </button>
      </p>
      <p class="note">{t('options.reminders-help')}</p>
      {!reminders.canNotify && (
        <p class="remind note">
          <span>{t('remind.quiet')}</span>
          <button type="button" class="small" onClick={actions.allowNotifications}>
            {t('remind.notify')}
          </button>
        </p>
      )}
    </div>
  );
}

/** "Tell me when", where the film is not offered now. */
export function RemindPart({ model, actions }: RemindPartProps) {
  const { t, film, availability, settings, reminders } = model;
  if (film === null || availability === null || availability.state === 'here') return null;
  // Nobody waits for what was on a day of the past.
  if (settings.asOf !== null) return null;
  if (reminders.isPrivate) return <p class="note">{t('remind.private')}</p>;
  const reminder = findReminder(model);
  if (reminder) return <Waiting model={model} actions={actions} reminder={reminder} />;
  return (
    <button type="button" class="remind-me" onClick={() => actions.remind(film, availability.region)}>
      <Icon name="bell" />
      {t('remind.me', { region: t.regions([availability.region]) })}
    </button>
  );
}
