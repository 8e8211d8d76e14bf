import type { Availability } from '../../core/availability/availability.ts';
import { OfferList } from '../../ui/answer/offer-list.tsx';
import { ServiceLinks } from '../../ui/answer/service-links.tsx';
import { sortServices } from '../../ui/answer/sort-services.ts';
import type { Texts } from '../../ui/text/create-texts.ts';

const SHOWN = 3;

interface BannerOptionsProps {
  readonly availability: Availability;
  readonly t: Texts;
}

/** The best legal options here; where none is known, licensed services that can be searched. */
export function BannerOptions({ availability, t }: BannerOptionsProps) {
  const { state, here, services, region } = availability;
  if (state === 'here') {
    return (
      <div class="options">
        <OfferList answers={here} t={t} limit={SHOWN} />
      </div>
    );
  }
  const searchable = sortServices(services).slice(0, SHOWN);
  if (searchable.length === 0) return null;
  return (
    <div class="options">
      <p>{t('banner.search-here', { region: t.regions([region]) })}</p>
      <ServiceLinks services={searchable} t={t} />
    </div>
  );
}
