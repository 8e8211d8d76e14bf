import type { ServiceAnswer } from '../../core/availability/availability.ts';
import { CopyButton } from '../page/copy-button.tsx';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';

const SHOWN = 4;

interface RequestBlockProps {
  readonly services: readonly ServiceAnswer[];
  /** The title to ask for. */
  readonly title: string;
  readonly t: Texts;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Services of the region that take wishes for titles: their own page for it, and the title to paste there. */
export function RequestBlock({ services, title, t, copy }: RequestBlockProps) {
  const asked = services.filter(({ requestUrl }) => requestUrl !== null).slice(0, SHOWN);
  if (asked.length === 0) return null;
  return (
    <details class="block">
      <summary>{t('request.title')}</summary>
      <p>{t('request.help')}</p>
      <p class="copy-title">
        <bdi class="film-title">{title}</bdi>
        <CopyButton t={t} text={title} label="request.copy" copy={copy} />
      </p>
      <ul class="chips">
        {asked.map(({ service: { id, name }, requestUrl }) => (
          <li key={id}>
            <OutLink class="chip" href={requestUrl} label={t('request.opens', { service: name })}>
              <bdi>{name}</bdi>
            </OutLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
