import type { Availability } from '../../core/availability/availability.ts';
import { groupOffers } from '../../ui/answer/group-offers.ts';
import { Icon } from '../../ui/icons/icon.tsx';
import { OutLink } from '../../ui/page/out-link.tsx';
import type { Texts } from '../../ui/text/create-texts.ts';
import { describePrice } from '../../ui/text/describe-price.ts';

/** The one step to take from here: to the best offer, else to a licensed service's search for the film. */
export function BannerBest({ availability, t }: { readonly availability: Availability; readonly t: Texts }) {
  const [best] = groupOffers(availability.here);
  if (best !== undefined) {
    const { type, price } = best.first;
    return (
      <OutLink class="best" href={best.link}>
        <Icon name={type} />
        <span>
          <bdi>{best.serviceName}</bdi> <span class="price">{describePrice(type, price, t)}</span>
        </span>
      </OutLink>
    );
  }
  const search = availability.services.find(({ searchUrl }) => searchUrl !== null);
  if (search === undefined) return null;
  const { name } = search.service;
  return (
    <OutLink class="best is-search" href={search.searchUrl}>
      <span>{t('banner.search', { service: name })}</span>
    </OutLink>
  );
}
