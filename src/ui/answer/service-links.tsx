import type { ServiceAnswer } from '../../core/availability/availability.ts';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';

interface ServiceLinksProps {
  readonly services: readonly ServiceAnswer[];
  readonly t: Texts;
}

/** Licensed services as a row of search links; one without a search of its own is named all the same. */
export function ServiceLinks({ services, t }: ServiceLinksProps) {
  return (
    <ul class="chips">
      {services.map(({ service, searchUrl }) => (
        <li key={service.id}>
          <OutLink class="chip" href={searchUrl} label={t('service.search', { service: service.name })}>
            <bdi>{service.name}</bdi>
          </OutLink>
        </li>
      ))}
    </ul>
  );
}
