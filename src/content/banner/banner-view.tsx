import type { Report } from '../../messages/protocol.ts';
import { FilmName } from '../../ui/answer/film-name.tsx';
import { ListingSource } from '../../ui/answer/listing-source.tsx';
import { PastNotice } from '../../ui/answer/past-notice.tsx';
import { StateText } from '../../ui/answer/state-text.tsx';
import { Icon } from '../../ui/icons/icon.tsx';
import { Mark } from '../../ui/icons/mark.tsx';
import type { Texts } from '../../ui/text/create-texts.ts';
import { describeFlag } from '../../ui/text/describe-flag.ts';
import { BannerOptions } from './banner-options.tsx';
import { onTrusted } from './on-trusted.ts';

export interface BannerActions {
  readonly more: () => void;
  readonly notThisFilm: () => void;
  readonly notOnSite: () => void;
  readonly close: () => void;
}

interface BannerProps {
  readonly report: Report;
  readonly t: Texts;
  /** False for the first rendering: a live region is heard only when its text comes after it. */
  readonly isFilled: boolean;
  readonly actions: BannerActions;
}

function Said({ report: { verdict, availability, isPast, on }, t }: Pick<BannerProps, 'report' | 't'>) {
  const newest = verdict.site.listings?.[0];
  return (
    <>
      <p class="title">
        <Mark />
        <span>{verdict.film && <FilmName film={verdict.film} t={t} />}</span>
      </p>
      {isPast && <PastNotice on={on} t={t} />}
      <p class="citation">
        {describeFlag(verdict, t)} {newest && <ListingSource listing={newest} t={t} />}
      </p>
      {availability && <StateText availability={availability} t={t} />}
    </>
  );
}

function Actions({ t, actions }: Pick<BannerProps, 't' | 'actions'>) {
  return (
    <div class="actions">
      <button type="button" onClick={onTrusted(actions.more)}>
        {t('action.more')}
      </button>
      <button type="button" onClick={onTrusted(actions.notThisFilm)}>
        {t('action.not-this-film')}
      </button>
      <button type="button" onClick={onTrusted(actions.notOnSite)}>
        {t('action.not-on-site')}
      </button>
      <button type="button" class="close" aria-label={t('action.close')} onClick={onTrusted(actions.close)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The banner as a plain component: in the page inside a closed root, in the gallery and for axe without one. */
export function BannerView({ report, t, isFilled, actions }: BannerProps) {
  return (
    <section
      class={isFilled ? 'banner themed' : 'banner themed is-empty'}
      lang={t.language}
      dir={t.direction}
      aria-label={t('banner.label')}
    >
      <div class="said" role="status">
        {isFilled && <Said report={report} t={t} />}
      </div>
      {isFilled && report.availability && <BannerOptions availability={report.availability} t={t} />}
      {isFilled && <Actions t={t} actions={actions} />}
    </section>
  );
}
