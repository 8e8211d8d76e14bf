import type { FreeLicence } from '../../core/film.ts';
import type { Texts } from '../text/create-texts.ts';
import { sourceHost } from '../text/source-host.ts';
import { SourceLinks } from './source-links.tsx';

/** As people write it: `CC-BY-NC-SA-4.0` is CC BY-NC-SA 4.0. */
function nameLicence(name: string): string {
  return name.replace(/^CC-/, 'CC ').replace(/-(?=[\d.]+$)/, ' ');
}

/** What makes the question of offers a lesser one: that anybody may pass the film on. */
export function FreeNote({ free, t }: { readonly free: FreeLicence; readonly t: Texts }) {
  const { name, url } = free;
  const fact =
    name === 'public-domain' ? t('free.public-domain') : t('free.licence', { licence: nameLicence(name) });
  return (
    <p>
      {fact}
      <SourceLinks sources={[{ name: sourceHost(url) ?? url, url }]} t={t} />
    </p>
  );
}
