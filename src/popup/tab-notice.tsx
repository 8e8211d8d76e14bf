import { AccessHelp } from './access-help.tsx';
import type { PopupActions, PopupModel, TabState } from './popup-model.ts';

interface TabNoticeProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly kind: Exclude<TabState['kind'], 'ready'>;
}

/** Why there is no report, and what can be done about it. */
export function TabNotice({ model, actions, kind }: TabNoticeProps) {
  const { t } = model;
  switch (kind) {
    case 'unreadable':
      return <p>{t('popup.unreadable-help')}</p>;
    case 'no-access':
      return <AccessHelp model={model} onAllow={actions.allowAccess} />;
    case 'silent':
      return (
        <button type="button" class="main" onClick={actions.tryAgain}>
          {t('action.try-again')}
        </button>
      );
    case 'no-page':
      return null;
  }
}
