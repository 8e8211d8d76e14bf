import { FilmName } from '../ui/answer/film-name.tsx';
import { Icon, type IconName } from '../ui/icons/icon.tsx';
import { Mark } from '../ui/icons/mark.tsx';
import type { MessageKey } from '../ui/text/message-key.ts';
import type { PopupActions, PopupModel } from './popup-model.ts';

interface PopupHeadProps {
  readonly model: PopupModel;
  readonly actions: PopupActions;
}

const TITLE: Readonly<Record<PopupModel['state']['kind'], MessageKey>> = {
  ready: 'popup.no-film',
  unreadable: 'popup.unreadable',
  'no-access': 'popup.access-title',
  silent: 'popup.wait-failed',
  'no-page': 'popup.ask-title',
};

interface IconButtonProps {
  readonly icon: IconName;
  readonly name: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, name, isPressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={name}
      aria-expanded={isPressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** The film, or why there is none; and the ways to another film and to the settings. */
export function PopupHead({ model: { t, film, state, search }, actions }: PopupHeadProps) {
  const isOpen = search === 'ask';
  return (
    <header class="top">
      <Mark />
      <h1>{film ? <FilmName film={film} t={t} /> : t(TITLE[state.kind])}</h1>
      {film !== null && (
        <IconButton
          icon="search"
          name={t('action.search')}
          isPressed={isOpen}
          onClick={() => actions.openSearch(isOpen ? null : 'ask')}
        />
      )}
      <IconButton icon="settings" name={t('action.open-settings')} onClick={actions.openSettings} />
    </header>
  );
}
