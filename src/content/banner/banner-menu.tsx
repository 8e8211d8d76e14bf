import type { Texts } from '../../ui/text/create-texts.ts';
import type { BannerActions } from './banner-actions.ts';
import { onTrusted } from './on-trusted.ts';

interface BannerMenuProps {
  readonly t: Texts;
  readonly actions: BannerActions;
}

/** For what the reader wants no banner any more. */
export function BannerMenu({ t, actions }: BannerMenuProps) {
  return (
    <ul class="menu" aria-label={t('banner.hide')}>
      <li>
        <button type="button" onClick={onTrusted(actions.notThisFilm)}>
          {t('action.not-this-film')}
        </button>
      </li>
      <li>
        <button type="button" onClick={onTrusted(actions.notOnSite)}>
          {t('action.not-on-site')}
        </button>
      </li>
      <li>
        <button type="button" onClick={onTrusted(actions.snooze)}>
          {t('action.snooze')}
        </button>
      </li>
    </ul>
  );
}
