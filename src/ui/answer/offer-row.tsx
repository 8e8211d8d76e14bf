import type { Offer } from '../../core/availability/availability.ts';
import { Icon } from '../icons/icon.tsx';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';
import { describePrice } from '../text/describe-price.ts';
import type { OfferGroup } from './group-offers.ts';

function OfferPrice({ offer, t }: { readonly offer: Offer; readonly t: Texts }) {
  return (
    <span class="price">
      <Icon name={offer.type} /> {describePrice(offer.type, offer.price, t)}
    </span>
  );
}

/** A service and what it asks; the whole row is the link, to the film there or to the service's search for it. */
export function OfferRow({ group, t }: { readonly group: OfferGroup; readonly t: Texts }) {
  return (
    <OutLink class="row" href={group.link ?? group.searchUrl}>
      <bdi class="row-name">{group.serviceName}</bdi>{' '}
      {group.isMine && <span class="yours">{t('offer.yours')}</span>}
      <span class="row-facts">
        {group.offers.map((offer) => (
          <OfferPrice key={offer.type} offer={offer} t={t} />
        ))}
        {group.link === null && group.searchUrl !== null && (
          <span class="search-mark">{t('offer.search')}</span>
        )}
      </span>
    </OutLink>
  );
}
