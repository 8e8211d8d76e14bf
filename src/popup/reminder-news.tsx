import { FilmName } from '../ui/answer/film-name.tsx';
import { SourceNote } from '../ui/answer/source-note.tsx';
import { OutLink } from '../ui/page/out-link.tsx';
import { RichText } from '../ui/text/rich-text.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface ReminderNewsProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** What the reader waited for and has not seen yet; the toolbar button counts these. */
export function ReminderNews({ model: { t, reminders }, actions }: ReminderNewsProps) {
  const news = reminders.list.filter(({ found }) => found !== null && !found.isSeen);
  if (news.length === 0) return null;
  return (
    <ul class="news">
      {news.map(({ id, film, region, found }) => (
        <li class="aside" key={id}>
          <p>
            <RichText
              t={t}
              message="remind.news"
              parts={{
                film: <FilmName film={film} t={t} />,
                region: t.regions([region]),
                service: (
                  <OutLink href={found?.url}>
                    <bdi>{found?.serviceName}</bdi>
                  </OutLink>
                ),
              }}
            />
          </p>
          {found && <SourceNote t={t} message="offer.as-of" date={found.asOf} source={found.source} />}
          {!reminders.isPrivate && (
            <button type="button" class="small" onClick={() => actions.seeReminder(id)}>
              {t('remind.seen')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
