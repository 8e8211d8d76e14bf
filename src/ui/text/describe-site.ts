import type { SiteAnswer } from '../../core/verdict.ts';
import type { Texts } from './create-texts.ts';

/** What a site is that no list names. Null for a listed one, where its listings speak. */
export function describeSite(site: SiteAnswer, t: Texts): string | null {
  const name = site.name ?? site.host;
  switch (site.standing) {
    case 'listed':
      return null;
    case 'licensed':
      return t('site.licensed', { name });
    case 'neutral':
      return t('site.neutral', { name, kind: t(`neutral.${site.neutralKind ?? 'other'}`) });
    case 'unknown':
      return t('site.unknown');
  }
}
