import type { ServiceAnswer } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { SourceLinks } from './source-links.tsx';

interface ServiceSourcesProps {
  readonly services: readonly ServiceAnswer[];
  readonly t: Texts;
}

/** Who says that a service serves the region, and when somebody last looked; folded, for the reader who wants to check. */
export function ServiceSources({ services, t }: ServiceSourcesProps) {
  const known = services.filter(({ service }) => (service.sources ?? []).length > 0);
  if (known.length === 0) return null;
  return (
    <details>
      <summary>{t('popup.service-sources')}</summary>
      <ul class="plain note">
        {known.map(({ service: { id, name, checked, sources = [] } }) => (
          <li key={id}>
            {t('service.checked', { service: name, date: t.date(checked) })}
            <SourceLinks sources={sources} t={t} />
          </li>
        ))}
      </ul>
    </details>
  );
}
