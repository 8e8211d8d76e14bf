import type { ComponentChildren } from 'preact';
import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { groupOffers, isOneSource, type OfferGroup } from './group-offers.ts';
import { OfferRow } from './offer-row.tsx';
import { SourceNote } from './source-note.tsx';

interface OfferListProps {
  readonly answers: readonly OfferAnswer[];
  readonly t: Texts;
  /** Past offers are said to have been known, not to be. */
  readonly isPast?: boolean;
  readonly limit?: number;
  /** What stands beside the row of a service. */
  readonly aside?: (group: OfferGroup) => ComponentChildren;
}

function OfferUntil({ group, t, isPast }: { group: OfferGroup; t: Texts; isPast: boolean }) {
  const { until } = group.first;
  if (until === undefined) return null;
  return <span class="note">{t(isPast ? 'offer.ended' : 'offer.until', { date: t.date(until) })}</span>;
}

/** Offers, one row a service, each with its day and source; one that holds for all of them is said once. */
export function OfferList({ answers, t, isPast = false, limit = 99, aside }: OfferListProps) {
  const groups = groupOffers(answers).slice(0, limit);
  const [first] = groups;
  if (first === undefined) return null;
  const isShared = isOneSource(groups);
  const noteOf = ({ first: { asOf, source } }: OfferGroup) => (
    <SourceNote t={t} message={isPast ? 'offer.known' : 'offer.as-of'} date={asOf} source={source} />
  );
  return (
    <>
      <ul class={isPast ? 'rows is-past' : 'rows'}>
        {groups.map((group) => (
          <li key={`${group.service} ${group.first.asOf}`}>
            {aside ? (
              <div class="row-line">
                <OfferRow group={group} t={t} />
                {aside(group)}
              </div>
            ) : (
              <OfferRow group={group} t={t} />
            )}
            <OfferUntil group={group} t={t} isPast={isPast} />
            {!isShared && noteOf(group)}
          </li>
        ))}
      </ul>
      {isShared && noteOf(first)}
    </>
  );
}
