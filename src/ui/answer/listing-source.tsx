import type { Listing } from '../../core/site.ts';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';
import { sourceHost } from '../text/source-host.ts';

/** Where a listing can be read; a press report is called one. */
export function ListingSource({ listing, t }: { readonly listing: Listing; readonly t: Texts }) {
  const host = sourceHost(listing.url);
  if (host === null) return null;
  const text = t(listing.secondary === true ? 'listing.secondary' : 'listing.source', { host });
  return (
    <OutLink class="source" href={listing.url} label={t('source.opens', { name: text })}>
      {text}
    </OutLink>
  );
}
