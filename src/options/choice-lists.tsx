import type { Correction, Dismissal } from '../messages/settings.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { maskHost } from '../ui/text/mask-host.ts';
import { nameFilmKey } from '../ui/text/name-film-key.ts';
import { EntryList } from './entry-list.tsx';
import type { OptionsProps } from './options-model.ts';

function nameDismissal({ host, film }: Dismissal, t: Texts): string {
  const site = maskHost(host);
  if (film === null) return t('options.dismissed-site', { site });
  return t('options.dismissed-film', { film: nameFilmKey(film), site });
}

function nameCorrection({ host, is }: Correction, t: Texts): string {
  const site = maskHost(host);
  if (is.kind !== 'film') return t(`options.corrected.${is.kind}`, { site });
  const { title, year } = is.film;
  return t('options.corrected.film', { film: year === null ? title : `${title} (${year})`, site });
}

function without<T>(all: readonly T[], taken: T): readonly T[] {
  return all.filter((one) => one !== taken);
}

/** Everything the reader has said of sites and pages. Sites by their first letters only: no surface lists them. */
export function ChoiceLists({ model: { t, settings }, actions }: OptionsProps) {
  const { allowed, corrections, dismissals } = settings;
  return (
    <>
      <p class="note">{t('options.choices-help')}</p>
      <EntryList
        t={t}
        title={t('options.allowed')}
        none={t('options.allowed-none')}
        entries={allowed.map((site) => ({
          key: site.host,
          name: maskHost(site.host),
          on: site.on,
          onUndo: () => actions.change({ allowed: without(allowed, site) }),
        }))}
      />
      <EntryList
        t={t}
        title={t('options.corrections')}
        none={t('options.corrections-none')}
        entries={corrections.map((correction) => ({
          key: correction.page,
          name: nameCorrection(correction, t),
          on: correction.on,
          onUndo: () => actions.change({ corrections: without(corrections, correction) }),
        }))}
      />
      <EntryList
        t={t}
        title={t('options.dismissals')}
        none={t('options.dismissals-none')}
        entries={dismissals.map((dismissal) => ({
          key: `${dismissal.host} ${dismissal.film} ${dismissal.evidence}`,
          name: nameDismissal(dismissal, t),
          on: dismissal.on,
          until: dismissal.until,
          onUndo: () => actions.change({ dismissals: without(dismissals, dismissal) }),
        }))}
      />
    </>
  );
}
