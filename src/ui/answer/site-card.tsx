import type { SiteAnswer, Verdict } from '../../core/verdict.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import type { Texts } from '../text/create-texts.ts';
import { describeGone } from '../text/describe-gone.ts';
import { describeGround } from '../text/describe-ground.ts';
import { describeSite } from '../text/describe-site.ts';
import { ListingList } from './listing-list.tsx';
import { SourceLinks } from './source-links.tsx';

type Tone = 'named' | 'guess' | 'good' | 'plain';

function toneOf({ flag, site }: Verdict): Tone {
  if (flag === 'suspected') return 'guess';
  if (site.standing === 'listed') return 'named';
  return site.standing === 'licensed' ? 'good' : 'plain';
}

function iconOf({ flag, site }: Verdict): IconName {
  return flag === 'suspected' ? 'suspected' : site.standing;
}

function Gone({ gone, t }: { readonly gone: NonNullable<SiteAnswer['gone']>; readonly t: Texts }) {
  return (
    <p>
      {describeGone(gone, t)}
      {gone.source && <SourceLinks sources={[gone.source]} t={t} />}
    </p>
  );
}

/** What this site is and who says so. The listings carry the claim; nothing here adds to it. */
export function SiteCard({ verdict, t }: { readonly verdict: Verdict; readonly t: Texts }) {
  const { site } = verdict;
  const listings = site.listings ?? [];
  return (
    <section class={`card tone-${toneOf(verdict)}`} aria-label={t('popup.site')}>
      <Icon name={iconOf(verdict)} />
      <div class="card-text">
        {verdict.flag === 'suspected' && <p>{describeGround(verdict, t)}</p>}
        {listings.length === 0 && (
          <p>
            {describeSite(site, t)}
            <SourceLinks sources={site.citation?.sources ?? []} t={t} />
          </p>
        )}
        {listings.length > 0 && <ListingList listings={listings} t={t} />}
        {site.gone && <Gone gone={site.gone} t={t} />}
        {site.stale === true && <p>{t('site.stale')}</p>}
      </div>
    </section>
  );
}
