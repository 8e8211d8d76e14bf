import type { ComponentChildren } from 'preact';
import type { Availability, OfferAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { nameRegions } from '../text/name-regions.ts';
import { OfferList } from './offer-list.tsx';
import { RecordFacts, RecordList } from './record-list.tsx';
import { RegionOffers } from './region-offers.tsx';
import { OtherServices, ServiceBlock } from './service-block.tsx';
import { ServiceStar } from './service-star.tsx';
import { StateText } from './state-text.tsx';

interface AnswerProps {
  readonly availability: Availability;
  readonly t: Texts;
  /** The service whose page the reader is on: nobody has to be sent there. */
  readonly standsOn?: string | null;
  readonly onToggleMine: (service: string) => void;
  /** What stands right under the answer. */
  readonly note?: ComponentChildren;
  /** What else can be done where no offer is known, right after the services. */
  readonly children?: ComponentChildren;
}

interface BlockProps {
  readonly title: string;
  readonly answers: readonly OfferAnswer[];
  readonly t: Texts;
}

/** Folded under an offer here, which is nearer. */
function Elsewhere({ title, answers, t, isOpen }: BlockProps & { readonly isOpen: boolean }) {
  if (answers.length === 0) return null;
  return (
    <details class="block" open={isOpen}>
      <summary>{title}</summary>
      <RegionOffers answers={answers} t={t} />
    </details>
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

/** Of another place and another time: folded, with the newest of it in the line that unfolds it. */
function LastKnownElsewhere({ answers, t }: Omit<BlockProps, 'title'>) {
  const newest = answers
    .map(({ offer }) => offer.asOf)
    .sort()
    .at(-1);
  if (newest === undefined) return null;
  const regions = [...new Set(answers.flatMap((answer) => answer.regions))];
  return (
    <details class="block">
      <summary>
        {t('popup.last-known-elsewhere', { regions: nameRegions(regions, t), date: t.date(newest) })}
      </summary>
      <RegionOffers answers={answers} t={t} isPast />
    </details>
  );
}

/**
 * Where the film can be watched. Without an offer, the commonest case, the services to search stand right under the
 * empty answer and what explains it, because that is what the reader can do next; what is known of other times and places
 * follows.
 */
export function AvailabilityAnswer(props: AnswerProps) {
  const { availability, t, standsOn, onToggleMine, note, children } = props;
  const { state, region, here, elsewhere, lastKnownHere, lastKnownElsewhere, records } = availability;
  const services = availability.services.filter(({ service }) => service.id !== standsOn);
  const isHere = state === 'here';
  const offered = new Set(here.map(({ offer }) => offer.service));
  return (
    <>
      <div role="status">
        <StateText availability={availability} t={t} />
      </div>
      {note}
      <RecordFacts records={records.filter((one) => one.isReason)} t={t} />
      <OfferList
        answers={here}
        t={t}
        aside={({ service, serviceName, isMine }) => (
          <ServiceStar id={service} name={serviceName} isMine={isMine} t={t} onToggle={onToggleMine} />
        )}
      />
      <LastKnownHere title={t('popup.last-known')} answers={lastKnownHere} t={t} />
      {!isHere && <ServiceBlock services={services} region={region} t={t} onToggleMine={onToggleMine} />}
      {children}
      <Elsewhere title={t('popup.elsewhere')} answers={elsewhere} t={t} isOpen={!isHere} />
      <RecordList records={records.filter((one) => !one.isReason)} t={t} />
      {isHere && (
        <OtherServices
          services={services.filter(({ service }) => !offered.has(service.id))}
          t={t}
          onToggleMine={onToggleMine}
        />
      )}
      <LastKnownElsewhere answers={lastKnownElsewhere} t={t} />
    </>
  );
}
