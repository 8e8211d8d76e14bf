import type { Region } from '../core/region.ts';
import type { Reminder } from '../messages/reminder-messages.ts';
import { FilmName } from '../ui/answer/film-name.tsx';
import { SourceNote } from '../ui/answer/source-note.tsx';
import { OutLink } from '../ui/page/out-link.tsx';
import { RegionSelect } from '../ui/region/region-select.tsx';
import type { Texts } from '../ui/text/create-texts.ts';
import { RichText } from '../ui/text/rich-text.tsx';
import type { ReminderActions, RemindersModel } from './open-reminders.ts';

interface ReminderSectionProps {
  readonly t: Texts;
  readonly model: RemindersModel;
  readonly served: readonly Region[];
  readonly actions: ReminderActions;
}

interface EntryProps extends Omit<ReminderSectionProps, 'model'> {
  readonly reminder: Reminder;
  readonly canMove: boolean;
}

function Found({ t, reminder: { region, found } }: Pick<EntryProps, 't' | 'reminder'>) {
  if (found === null) return null;
  const service = (
    <OutLink href={found.url}>
      <bdi>{found.serviceName}</bdi>
    </OutLink>
  );
  return (
    <span class="note">
      <RichText
        t={t}
        message="options.reminder-found"
        parts={{ region: t.regions([region]), service, date: t.date(found.on) }}
      />
      <br />
      <SourceNote t={t} message="offer.as-of" date={found.asOf} source={found.source} />
    </span>
  );
}

function Entry({ t, served, reminder, canMove, actions }: EntryProps) {
  const { id, film, region, since, found } = reminder;
  return (
    <li class="entry">
      <span>
        <FilmName film={film} t={t} />{' '}
        <span class="note">{t('options.dismissed-on', { date: t.date(since) })}</span>
        {found && <br />}
        <Found t={t} reminder={reminder} />
      </span>
      {found === null && canMove && (
        <RegionSelect
          t={t}
          id={`reminder-${id}`}
          label={t('options.reminder-region', { film: film.title })}
          value={region}
          served={served}
          onChoose={(other) => actions.move(id, other)}
        />
      )}
      <button
        type="button"
        class="small"
        aria-label={t('options.remove-named', { name: film.title })}
        onClick={() => actions.forget(id)}
      >
        {t('action.remove')}
      </button>
    </li>
  );
}

/** Films the reader waits for: where, since when, and what came. */
export function ReminderSection({ t, model, served, actions }: ReminderSectionProps) {
  const { list, canNotify, isPrivate } = model;
  return (
    <div class="field">
      <p class="note">{t(list.length === 0 ? 'options.reminders-none' : 'options.reminders-help')}</p>
      <ul class="entries">
        {[...list].reverse().map((reminder) => (
          <Entry
            key={reminder.id}
            t={t}
            served={served}
            reminder={reminder}
            canMove={!isPrivate}
            actions={actions}
          />
        ))}
      </ul>
      <p class="note">{t(canNotify ? 'options.reminders-notified' : 'remind.quiet')}</p>
      <div class="finish">
        {!canNotify && (
          <button type="button" onClick={() => actions.allowNotifications()}>
            {t('remind.notify')}
          </button>
        )}
        {list.length > 0 && (
          <button type="button" onClick={() => actions.save()}>
            {t('options.reminders-save')}
          </button>
        )}
      </div>
    </div>
  );
}
