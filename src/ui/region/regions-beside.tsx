import type { RegionSummary } from '../../core/availability/region-summary.ts';
import type { Region } from '../../core/region.ts';
import type { Texts } from '../text/create-texts.ts';
import { describePrice } from '../text/describe-price.ts';

interface RegionsBesideProps {
  readonly t: Texts;
  readonly summaries: readonly RegionSummary[];
  readonly onOpen: (region: Region) => void;
}

function BestOffer({
  t,
  summary: { best, services },
}: {
  readonly t: Texts;
  readonly summary: RegionSummary;
}) {
  if (best === null) return <span class="beside-none">{t('beside.none')}</span>;
  const { offer, serviceName } = best;
  return (
    <span class="beside-best">
      <bdi>{serviceName}</bdi> <span class="note">{describePrice(offer.type, offer.price, t)}</span>
      {services > 1 && <span class="note"> {t('beside.more', { count: services - 1 })}</span>}
    </span>
  );
}

/** Other regions of the reader, each with its best offer in one line that opens the whole answer. */
export function RegionsBeside({ t, summaries, onOpen }: RegionsBesideProps) {
  if (summaries.length === 0) return null;
  return (
    <ul class="beside">
      {summaries.map((summary) => (
        <li key={summary.region}>
          <button type="button" class="beside-line" onClick={() => onOpen(summary.region)}>
            <span class="beside-region">{t.region(summary.region)}</span>{' '}
            <BestOffer t={t} summary={summary} />
          </button>
        </li>
      ))}
    </ul>
  );
}
