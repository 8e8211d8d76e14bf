import type { PopupActions, PopupModel } from './popup-model.ts';

interface AskedNoteProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

/** Says that the answer is for a film the reader searched for, and leads back; on a page, the film can be made its own. */
export function AskedNote({ model: { t, film, state }, actions }: AskedNoteProps) {
  if (state.kind === 'no-page') return null;
  return (
    <div class="aside">
      <p>{t('popup.asked')}</p>
      {state.kind === 'ready' && film !== null && (
        <button type="button" class="small" onClick={() => actions.correct({ kind: 'film', film })}>
          {t('popup.asked-is-page')}
        </button>
      )}
      <button type="button" class="small" onClick={actions.backToPage}>
        {t('action.back-to-page')}
      </button>
    </div>
  );
}
