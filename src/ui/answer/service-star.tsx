import { Icon } from '../icons/icon.tsx';
import type { Texts } from '../text/create-texts.ts';

interface ServiceStarProps {
  readonly id: string;
  readonly name: string;
  readonly isMine: boolean;
  readonly t: Texts;
  readonly onToggle: (id: string) => void;
}

/** "I have this": one click puts a service among the reader's own, another takes it out. */
export function ServiceStar({ id, name, isMine, t, onToggle }: ServiceStarProps) {
  const label = t('service.have', { service: name });
  return (
    <button
      type="button"
      class="star"
      aria-pressed={isMine}
      aria-label={label}
      title={label}
      onClick={() => onToggle(id)}
    >
      <Icon name="star" />
    </button>
  );
}
