import type { Dismissal } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { maskHost } from '../ui/text/mask-host.ts';
import { nameFilmKey } from '../ui/text/name-film-key.ts';

interface DismissalListProps {
  readonly t: Texts;
  readonly dismissals: readonly Dismissal[];
  readonly onUndo: (dismissal: Dismissal) => void;
}

function nameDismissal({ host, film }: Dismissal, t: Texts): string {
  const site = maskHost(host);
  if (film === null) return t('options.dismissed-site', { site });
  return t('options.dismissed-film', { film: nameFilmKey(film), site });
}

/** Where the reader asked for no banner, newest first, each with a way back. */
export function DismissalList({ t, dismissals, onUndo }: DismissalListProps) {
  return (
    <section>
      <h2>{t('options.dismissals')}</h2>
      <p class="note">{t(dismissals.length > 0 ? 'options.dismissals-help' : 'options.dismissals-none')}</p>
      <ul class="entries">
        {[...dismissals].reverse().map((dismissal) => (
          <li class="entry" key={`${dismissal.host} ${dismissal.film} ${dismissal.evidence}`}>
            <span>
              {nameDismissal(dismissal, t)}{' '}
              <span class="note">{t('options.dismissed-on', { date: t.date(dismissal.on) })}</span>
            </span>
            <button type="button" onClick={() => onUndo(dismissal)}>
              {t('action.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
