import type { Texts } from './create-texts.ts';

/** What became of a site that had been named. */
export function describeGone(gone: { readonly how: string; readonly since: string }, t: Texts): string {
  const date = t.date(gone.since);
  switch (gone.how) {
    case 'seized':
    case 'renamed':
    case 'changed-hands':
      return t(`evidence.site-gone.${gone.how}`, { date });
    default:
      return t('evidence.site-gone.closed', { date });
  }
}
