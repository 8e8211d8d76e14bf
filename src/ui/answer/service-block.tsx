import type { ServiceAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { ServiceSources } from './service-sources.tsx';
import { ServiceTiles } from './service-tiles.tsx';

const SHOWN = 6;

interface ServiceBlockProps {
  readonly services: readonly ServiceAnswer[];
  readonly region: string;
  readonly t: Texts;
  readonly onToggleMine: (id: string) => void;
}

/** Under an offer: the other services, if somebody wants to look there too. */
export function OtherServices({ services, t, onToggleMine }: Omit<ServiceBlockProps, 'region'>) {
  if (services.length === 0) return null;
  return (
    <details class="block">
      <summary>{t('popup.other-services')}</summary>
      <ServiceTiles services={services} t={t} onToggleMine={onToggleMine} />
    </details>
  );
}

/** The licensed services of the region, the reader's own first; a long list keeps its tail folded. */
export function ServiceBlock({ services, region, t, onToggleMine }: ServiceBlockProps) {
  // A tail of one or two is not worth a click.
  const shown = services.length <= SHOWN + 2 ? services.length : SHOWN;
  const tiles = (some: readonly ServiceAnswer[]) => (
    <ServiceTiles services={some} t={t} onToggleMine={onToggleMine} />
  );
  if (services.length === 0) return <p>{t('popup.no-services', { region: t.regions([region]) })}</p>;
  return (
    <section class="block">
      <h3>{t('popup.services')}</h3>
      {tiles(services.slice(0, shown))}
      {shown < services.length && (
        <details>
          <summary>{t('popup.more-services', { count: services.length - shown })}</summary>
          {tiles(services.slice(shown))}
        </details>
      )}
      <p class="note">{t('popup.services-help')}</p>
      <ServiceSources services={services} t={t} />
    </section>
  );
}
