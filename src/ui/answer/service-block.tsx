import type { ServiceAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { ServiceLinks } from './service-links.tsx';
import { ServiceSources } from './service-sources.tsx';
import { sortServices } from './sort-services.ts';

const SHOWN = 8;

interface ServiceBlockProps {
  readonly services: readonly ServiceAnswer[];
  readonly region: string;
  readonly t: Texts;
}

/** The licensed services of the region; a long list keeps its tail folded. */
export function ServiceBlock({ services, region, t }: ServiceBlockProps) {
  const sorted = sortServices(services);
  // A tail of one or two is not worth a click.
  const shown = sorted.length <= SHOWN + 2 ? sorted.length : SHOWN;
  return (
    <section class="block">
      <h3>{t('popup.services')}</h3>
      {sorted.length === 0 && <p>{t('popup.no-services', { region: t.regions([region]) })}</p>}
      <ServiceLinks services={sorted.slice(0, shown)} t={t} />
      {shown < sorted.length && (
        <details>
          <summary>{t('popup.more-services', { count: sorted.length - shown })}</summary>
          <ServiceLinks services={sorted.slice(shown)} t={t} />
        </details>
      )}
      <ServiceSources services={sorted} t={t} />
      {sorted.some((service) => service.searchUrl !== null) && <p class="note">{t('popup.services-help')}</p>}
    </section>
  );
}
