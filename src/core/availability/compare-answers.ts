import { compareTexts } from '../compare-texts.ts';
import type { OfferType } from '../site.ts';
import type { OfferAnswer, Price } from './availability.ts';

const ORDER: readonly OfferType[] = ['free', 'ads', 'flatrate', 'rent', 'buy', 'cinema'];

/**
 * Sorts offers as a person wants them: those on services the reader has; free, subscription, rent, buy, cinema; the
 * cheapest; the freshest.
 */
export function compareAnswers(one: OfferAnswer, other: OfferAnswer): number {
  const [a, b] = [one.offer, other.offer];
  return (
    Number(other.isMine) - Number(one.isMine) ||
    ORDER.indexOf(a.type) - ORDER.indexOf(b.type) ||
    comparePrices(a.price, b.price) ||
    compareTexts(b.asOf, a.asOf) ||
    compareTexts(a.service, b.service)
  );
}

/** Only prices of one currency say which is cheaper; the currencies stay apart, and what names no price comes last. */
function comparePrices(a: Price | undefined, b: Price | undefined): number {
  if (!a || !b) return Number(b !== undefined) - Number(a !== undefined);
  return compareTexts(a.currency, b.currency) || a.amount - b.amount;
}
