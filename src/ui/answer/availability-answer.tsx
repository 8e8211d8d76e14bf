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

function ElsewhereBlock({ title, answers, t, isPast }: ElsewhereProps) {
  if (answers.length === 0) return null;
  return (
    <section class="block">
      <h3>{title}</h3>
      <RegionOffers answers={answers} t={t} isPast={isPast} />
    </section>
  );
}

interface ElsewhereProps {
  readonly title: string;
  readonly answers: readonly OfferAnswer[];
  readonly t: Texts;
  readonly isPast: boolean;
}

function LastKnownHere({ availability, t }: AnswerProps) {
  if (availability.lastKnownHere.length === 0) return null;
  return (
    <section class="block past-offers">
      <h3>{t('popup.last-known')}</h3>
      <OfferList answers={availability.lastKnownHere} t={t} isPast />
    </section>
  );
}

/**
 * Where the film can be watched: offers here, then what helps when there are none. The services to search stand right
 * under an empty answer, because that is what the reader can do next.
 */
export function AvailabilityAnswer({ availability, t }: AnswerProps) {
  const { state, region, here, elsewhere, lastKnownElsewhere, records, services } = availability;
  const serviceBlock = <ServiceBlock services={services} region={region} t={t} />;
  return (
    <>
      <div role="status">
        <StateText availability={availability} t={t} />
      </div>
      <OfferList answers={here} t={t} />
      {state !== 'here' && serviceBlock}
      <LastKnownHere availability={availability} t={t} />
      <ElsewhereBlock title={t('popup.elsewhere')} answers={elsewhere} t={t} isPast={false} />
      <ElsewhereBlock title={t('popup.last-known-elsewhere')} answers={lastKnownElsewhere} t={t} isPast />
      <RecordList records={records} t={t} />
      {state === 'here' && serviceBlock}
    </>
  );
}
