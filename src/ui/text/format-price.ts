import type { Price } from '../../core/availability/availability.ts';

/** A price in the reader's way of writing it: "US$5.99", "5,99 $", "399 ₽". */
export function formatPrice(price: Price, locale: string): string {
  const written = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: price.currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(price.amount);
  // Arabic sets a mark in front that turns "5.99 US$" into "$US 5.99"; our texts fence what they are given anyway.
  return written.replaceAll(/[\u200e\u200f]/g, '');
}
