import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { Region } from '../../core/region.ts';
import type { Texts } from '../text/create-texts.ts';
import { nameRegions } from '../text/name-regions.ts';
import { shortenRegions } from '../text/shorten-regions.ts';
import { groupByRegions, type RegionGroup } from './group-by-regions.ts';
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

/** A live source knows a film in 80 regions, in nearly 40 groups like these. */
const SHOWN = 4;

interface GroupsProps extends Omit<RegionOffersProps, 'answers'> {
  readonly groups: readonly RegionGroup[];
}

function Groups({ groups, t, isPast = false }: GroupsProps) {
  return (
    <>
      {groups.map(({ regions, answers }) => (
        <div key={regions.join(' ')} class="region-offers">
          <h4>{nameRegions(regions, t)}</h4>
          <OfferList answers={answers} t={t} isPast={isPast} />
          <AllRegions regions={regions} t={t} />
        </div>
      ))}
    </>
  );
}

/** Offers in other regions, under the names of the regions they hold for; a long list keeps its tail folded. */
export function RegionOffers({ answers, t, isPast = false }: RegionOffersProps) {
  const groups = groupByRegions(answers);
  // A tail of one or two is not worth a click.
  const shown = groups.length <= SHOWN + 2 ? groups.length : SHOWN;
  const tail = groups.slice(shown);
  const others = new Set(tail.flatMap(({ regions }) => regions));
  return (
    <>
      <Groups groups={groups.slice(0, shown)} t={t} isPast={isPast} />
      {tail.length > 0 && (
        <details>
          <summary>{t('popup.more-elsewhere', { count: others.size })}</summary>
          <Groups groups={tail} t={t} isPast={isPast} />
        </details>
      )}
    </>
  );
}
