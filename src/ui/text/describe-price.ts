import type { Price } from '../../core/availability/availability.ts';
import type { OfferType } from '../../core/site.ts';
import type { Texts } from './create-texts.ts';

/** "Rent US$5.99", or the type alone where no price is known. */
export function describePrice(type: OfferType, price: Price | undefined, t: Texts): string {
  const name = t(`offer.${type}`);
  return price === undefined ? name : t('offer.type-and-price', { type: name, price: t.price(price) });
}
