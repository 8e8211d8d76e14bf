import type { Availability } from '../../core/availability/availability.ts';
import type { Report } from '../../messages/protocol.ts';
import { EvidenceLines } from '../../ui/answer/evidence-lines.tsx';
import { ListingList } from '../../ui/answer/listing-list.tsx';
import { OfferList } from '../../ui/answer/offer-list.tsx';
import { RecordList } from '../../ui/answer/record-list.tsx';
import { ServiceLinks } from '../../ui/answer/service-links.tsx';
import { sortServices } from '../../ui/answer/sort-services.ts';
import type { Texts } from '../../ui/text/create-texts.ts';
import { describeState } from '../../ui/text/describe-state.ts';
import type { BannerActions } from './banner-actions.ts';
import { onTrusted } from './on-trusted.ts';

const SHOWN = 3;

interface BannerDetailsProps {
  readonly report: Report;
  readonly t: Texts;
  readonly actions: BannerActions;
}

/** What it means that no offer is known; that none is, the line above has said. */
function Meaning({ availability, t }: { readonly availability: Availability; readonly t: Texts }) {
  const { state } = availability;
  if (state === 'here' || state === 'elsewhere') return null;
  return <p>{describeState(availability, t)[1]}</p>;
}

/** Offers here; where none is known, licensed services that can be searched. */
function Options({ availability, t }: { readonly availability: Availability; readonly t: Texts }) {
  const { here, services, region } = availability;
  if (here.length > 0) return <OfferList answers={here} t={t} limit={SHOWN} />;
  const searchable = sortServices(services).slice(0, SHOWN);
  if (searchable.length === 0) return null;
  return (
    <>
      <p class="note">{t('banner.search-here', { region: t.regions([region]) })}</p>
      <ServiceLinks services={searchable} t={t} />
    </>
  );
}

/** What the line rests on and what more there is to watch; all of it is in the popup, which opens from here. */
export function BannerDetails({ report, t, actions }: BannerDetailsProps) {
  const { verdict, availability } = report;
  const { listings = [] } = verdict.site;
  return (
    <div class="details">
      {availability && (
        <section>
          <h2>{t('popup.where')}</h2>
          <Meaning availability={availability} t={t} />
          <Options availability={availability} t={t} />
          <RecordList records={availability.records} t={t} />
        </section>
      )}
      <section>
        <h2>{t('popup.evidence')}</h2>
        {listings.length > 0 && <ListingList listings={listings} t={t} />}
        <EvidenceLines evidence={verdict.evidence.filter(({ kind }) => !kind.endsWith('listing'))} t={t} />
      </section>
      <button type="button" onClick={onTrusted(actions.fullAnswer)}>
        {t('action.full-answer')}
      </button>
    </div>
  );
}
