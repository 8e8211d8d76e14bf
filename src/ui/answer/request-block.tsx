import type { ServiceAnswer } from '../../core/availability/availability.ts';
import { CopyButton } from '../page/copy-button.tsx';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';

const SHOWN = 4;

interface RequestBlockProps {
  /** Those that take wishes. */
  readonly services: readonly ServiceAnswer[];
  /** The title to ask for. */
  readonly title: string;
  readonly t: Texts;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Behind "Ask a service": services of the region that take wishes for titles, their own page for it, and the title to paste there. */
export function RequestBlock({ services, title, t, copy }: RequestBlockProps) {
  return (
    <>
      <p>{t('request.help')}</p>
      <p class="copy-title">
        <bdi class="film-title">{title}</bdi>
        <CopyButton t={t} text={title} label="request.copy" copy={copy} />
      </p>
      <ul class="chips">
        {services.slice(0, SHOWN).map(({ service: { id, name }, requestUrl }) => (
          <li key={id}>
            <OutLink class="chip" href={requestUrl} label={t('request.opens', { service: name })}>
              <bdi>{name}</bdi>
            </OutLink>
          </li>
        ))}
      </ul>
    </>
  );
}
