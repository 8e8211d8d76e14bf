import type { SiteAnswer } from '../../core/verdict.ts';
import type { Texts } from './create-texts.ts';

/** What a site is that no list names. */
export function describeSite(site: SiteAnswer, t: Texts): string {
  const name = site.name ?? site.host;
  switch (site.standing) {
    case 'licensed':
      return t('evidence.licensed-service', { name });
    case 'neutral':
      return t('evidence.never-flag', { name, kind: t(`neutral.${site.neutralKind ?? 'other'}`) });
    default:
      return t('site.unknown');
  }
}
