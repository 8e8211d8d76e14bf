import type { Source } from '../../core/source.ts';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';

interface SourceLinksProps {
  readonly sources: readonly Source[];
  readonly t: Texts;
}

/** Where a fact can be read, one link after the other; a source without an address is only named. */
export function SourceLinks({ sources, t }: SourceLinksProps) {
  return (
    <>
      {sources.map(({ name, url }) => (
        <span key={name}>
          {' '}
          <OutLink class="source" href={url} label={t('source.opens', { name })}>
            <bdi>{name}</bdi>
          </OutLink>
        </span>
      ))}
    </>
  );
}
