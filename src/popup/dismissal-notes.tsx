import type { Report } from '../messages/protocol.ts';
import type { Dismissal } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { findDismissals } from './find-dismissals.ts';
import type { PopupModel } from './popup-model.ts';

interface DismissalNotesProps {
  readonly model: PopupModel;
  readonly report: Report;
  readonly onUndo: (dismissal: Dismissal) => void;
}

function describeDismissal({ film, until }: Dismissal, t: Texts): string {
  if (until !== null) return t('popup.dismissed-until', { date: t.date(until) });
  return t(film === null ? 'popup.dismissed-site' : 'popup.dismissed-film');
}

/** Why there is no banner although the page is flagged: the reader said so, and can take it back. */
export function DismissalNotes({ model: { t, settings }, report, onUndo }: DismissalNotesProps) {
  return (
    <>
      {findDismissals(settings, report).map((dismissal) => (
        <p class="aside" key={`${dismissal.film} ${dismissal.evidence}`}>
          <span>{describeDismissal(dismissal, t)}</span>
          <button type="button" class="small" onClick={() => onUndo(dismissal)}>
            {t('action.undo')}
          </button>
        </p>
      ))}
    </>
  );
}
