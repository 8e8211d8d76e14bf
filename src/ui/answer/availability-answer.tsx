import type { Availability, OfferAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { OfferList } from './offer-list.tsx';
import { RecordList } from './record-list.tsx';
import { RegionOffers } from './region-offers.tsx';
import { ServiceBlock } from './service-block.tsx';
import { StateText } from './state-text.tsx';

interface AnswerProps {
  readonly availability: Availability;
  readonly t: Texts;
}

interface BlockProps {
  readonly title: string;
  readonly answers: readonly OfferAnswer[];
  readonly t: Texts;
}

function Elsewhere({ title, answers, t }: BlockProps) {
  if (answers.length === 0) return null;
  return (
    <section class="block">
      <h3>{title}</h3>
      <RegionOffers answers={answers} t={t} />
    </section>
  );
}

function LastKnownHere({ title, answers, t }: BlockProps) {
  if (answers.length === 0) return null;
  return (
    <section class="block">
      <h3>{title}</h3>
      <OfferList answers={answers} t={t} isPast />
    </section>
  );
}

/** Folded where something newer or nearer is said above: it often is the same offer for another region. */
function LastKnownElsewhere({ title, answers, t, isOpen }: BlockProps & { readonly isOpen: boolean }) {
  if (answers.length === 0) return null;
  return (
    <details class="block" open={isOpen}>
      <summary>{title}</summary>
      <RegionOffers answers={answers} t={t} isPast />
    </details>
  );
}

/**
 * Where the film can be watched: offers here, then what helps when there are none. The services to search stand right
 * under an empty answer, because that is what the reader can do next.
 */
export function AvailabilityAnswer({ availability, t }: AnswerProps) {
  const { state, region, here, elsewhere, lastKnownHere, lastKnownElsewhere, records, services } =
    availability;
  const serviceBlock = <ServiceBlock services={services} region={region} t={t} />;
  return (
    <>
      <div role="status">
        <StateText availability={availability} t={t} />
      </div>
      <OfferList answers={here} t={t} />
      {state !== 'here' && serviceBlock}
      <LastKnownHere title={t('popup.last-known')} answers={lastKnownHere} t={t} />
      <Elsewhere title={t('popup.elsewhere')} answers={elsewhere} t={t} />
      <LastKnownElsewhere
        title={t('popup.last-known-elsewhere')}
        answers={lastKnownElsewhere}
        t={t}
        isOpen={state === 'unknown' && lastKnownHere.length === 0}
      />
      <RecordList records={records} t={t} />
      {state === 'here' && serviceBlock}
    </>
  );
}
