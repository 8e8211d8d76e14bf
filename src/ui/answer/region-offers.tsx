import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { groupByRegions } from './group-by-regions.ts';
import { OfferList } from './offer-list.tsx';

interface RegionOffersProps {
  readonly answers: readonly OfferAnswer[];
  readonly t: Texts;
  readonly isPast?: boolean;
}

/** Offers in other regions, under the names of the regions they hold for. */
export function RegionOffers({ answers, t, isPast = false }: RegionOffersProps) {
  return (
    <>
      {groupByRegions(answers).map(({ regions, answers: grouped }) => (
        <div key={regions.join(' ')} class="region-offers">
          <h4>{t.regions(regions)}</h4>
          <OfferList answers={grouped} t={t} isPast={isPast} />
        </div>
      ))}
    </>
  );
}
