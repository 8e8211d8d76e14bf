import { Icon } from '../../ui/icons/icon.tsx';
import type { Texts } from '../../ui/text/create-texts.ts';
import type { BannerActions } from './banner-actions.ts';
import { onTrusted } from './on-trusted.ts';

interface ControlProps {
  readonly t: Texts;
  /** Whether the part that the control unfolds is open. */
  readonly isOpen: boolean;
  readonly actions: BannerActions;
}

/** "More", or "Less" once it is unfolded. */
export function BannerToggle({ t, isOpen, actions }: ControlProps) {
  return (
    <button
      type="button"
      class="toggle"
      aria-expanded={isOpen}
      onClick={onTrusted(() => actions.toggle('details'))}
    >
      {t(isOpen ? 'action.less' : 'action.more')} <Icon name="unfold" />
    </button>
  );
}

/** The ways to be rid of the banner, and the cross, which closes it for now. */
export function BannerCorner({ t, isOpen, actions }: ControlProps) {
  return (
    <div class="corner">
      <button
        type="button"
        aria-label={t('banner.hide')}
        aria-expanded={isOpen}
        onClick={onTrusted(() => actions.toggle('menu'))}
      >
        <Icon name="menu" />
      </button>
      <button type="button" aria-label={t('action.close')} onClick={onTrusted(actions.close)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
