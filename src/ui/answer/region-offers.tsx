import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { Region } from '../../core/region.ts';
import type { Texts } from '../text/create-texts.ts';
import { nameRegions } from '../text/name-regions.ts';
import { shortenRegions } from '../text/shorten-regions.ts';
import { groupByRegions } from './group-by-regions.ts';
import { OfferList } from './offer-list.tsx';

interface RegionOffersProps {
  readonly answers: readonly OfferAnswer[];
  readonly t: Texts;
  readonly isPast?: boolean;
}

/** All the names, folded, where the heading has room for a few. */
function AllRegions({ regions, t }: { readonly regions: readonly Region[]; readonly t: Texts }) {
  if (shortenRegions(regions).more === 0) return null;
  return (
    <details>
      <summary>{t('regions.all', { count: regions.length })}</summary>
      <p class="note">{t.regions(regions)}</p>
    </details>
  );
}

/** Offers in other regions, under the names of the regions they hold for. */
export function RegionOffers({ answers, t, isPast = false }: RegionOffersProps) {
  return (
    <>
      {groupByRegions(answers).map(({ regions, answers: grouped }) => (
        <div key={regions.join(' ')} class="region-offers">
          <h4>{nameRegions(regions, t)}</h4>
          <OfferList answers={grouped} t={t} isPast={isPast} />
          <AllRegions regions={regions} t={t} />
        </div>
      ))}
    </>
  );
}
