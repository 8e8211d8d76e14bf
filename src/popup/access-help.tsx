import type { PopupModel } from './popup-model.ts';

interface AccessHelpProps {
  readonly model: PopupModel;
  readonly onAllow: () => void;
}

/** How to give back the access that the reader or the browser has taken away. */
export function AccessHelp({ model: { t, browser }, onAllow }: AccessHelpProps) {
  return (
    <section class="aside access">
      <p>{t('popup.access-why')}</p>
      <button type="button" class="main" onClick={onAllow}>
        {t('action.allow-access')}
      </button>
      <p class="note">{t(`popup.access-${browser}`)}</p>
    </section>
  );
}
