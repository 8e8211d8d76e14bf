import { Mark } from '../ui/icons/mark.tsx';
import type { MessageKey } from '../ui/text/message-key.ts';
import { AccessHelp } from './access-help.tsx';
import type { PopupActions, PopupModel } from './popup-model.ts';

type Kind = 'unreadable' | 'no-access' | 'silent';

const TITLE: Readonly<Record<Kind, MessageKey>> = {
  unreadable: 'popup.unreadable',
  'no-access': 'popup.access-title',
  silent: 'popup.wait-failed',
};

interface TabNoticeProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
  readonly kind: Kind;
}

/** Why there is no report, and what can be done about it. */
export function TabNotice({ model, actions, kind }: TabNoticeProps) {
  const { t } = model;
  return (
    <>
      <header class="top">
        <Mark />
        <h1>{t(TITLE[kind])}</h1>
      </header>
      {kind === 'unreadable' && <p>{t('popup.unreadable-help')}</p>}
      {kind === 'no-access' && <AccessHelp model={model} onAllow={actions.allowAccess} />}
      {kind === 'silent' && (
        <button type="button" onClick={actions.tryAgain}>
          {t('action.try-again')}
        </button>
      )}
    </>
  );
}
