import type { ServiceAnswer } from '../../core/availability/availability.ts';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';
import { ServiceStar } from './service-star.tsx';

interface ServiceTilesProps {
  readonly services: readonly ServiceAnswer[];
  readonly t: Texts;
  readonly onToggleMine: (id: string) => void;
}

/** Licensed services, each with its search and a star; one without a search of its own is named all the same. */
export function ServiceTiles({ services, t, onToggleMine }: ServiceTilesProps) {
  return (
    <ul class="tiles">
      {services.map(({ service: { id, name }, searchUrl, isMine }) => (
        <li key={id} class={searchUrl === null ? 'tile is-mute' : 'tile'}>
          <OutLink class="tile-link" href={searchUrl} label={t('service.search', { service: name })}>
            <bdi>{name}</bdi>
          </OutLink>
          <ServiceStar id={id} name={name} isMine={isMine} t={t} onToggle={onToggleMine} />
        </li>
      ))}
    </ul>
  );
}
