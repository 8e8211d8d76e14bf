import type { SiteAnswer } from '../../core/verdict.ts';
import type { Texts } from './create-texts.ts';

/** What a site is that no list names. */
export function describeSite(site: SiteAnswer, t: Texts): string {
  const name = site.name ?? site.host;
  switch (site.standing) {
    case 'licensed':
      return t('site.licensed', { name });
    case 'neutral':
      return t('site.neutral', { name, kind: t(`neutral.${site.neutralKind ?? 'other'}`) });
    default:
      return t('site.unknown');
  }
}
