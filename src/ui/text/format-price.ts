import type { Price } from '../../core/availability/availability.ts';

/** A price in the reader's way of writing it: "US$5.99", "5,99 $", "399 ₽". */
export function formatPrice(price: Price, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: price.currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(price.amount);
}
