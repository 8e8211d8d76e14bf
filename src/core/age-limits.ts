import { addDays, addYears, type Day } from './day.ts';
import type { OfferType } from './site.ts';

/**
 * How long what the lists say still counts. An extension that never gets an update falls silent by these instead of telling
 * what was so once.
 */

/** A host flags by its listing alone only while its newest listing is at most that old; hosts change hands. */
export const LISTING_AGE_YEARS = 8;

/**
 * A service that nobody looked at again is no longer sent to: they close, merge and leave countries (Salto lasted from 2020
 * to 2023, Google Play's film shop until 2024), and a dead door is worse than none.
 */
export const SERVICE_AGE_YEARS = 3;

/**
 * Release records are told as events of their day and stay true; but one that turned out wrong is not to be told for ever by
 * an extension that nobody updates.
 */
export const RECORD_AGE_YEARS = 10;

/** Titles in other languages hardly change; after that long they no longer stand in for the original one in a search. */
export const TITLE_AGE_YEARS = 10;

/**
 * Days after which an offer that nobody confirmed again is no longer taken as standing. Catalogues of subscription and
 * free services change month by month; shops keep a film for years; a cinema run lasts weeks.
 */
export const OFFER_AGE_DAYS: Readonly<Record<OfferType, number>> = {
  flatrate: 90,
  ads: 90,
  free: 180,
  rent: 180,
  buy: 365,
  cinema: 21,
};

/**
 * The same for offers that last. Netflix films of 2015 to 2017 were still in all its countries in its report on the first
 * half of 2025, ten years on; but Disney+ took dozens of its own off in May 2023, so even these want to be read anew.
 * What is in the public domain stays there, its link may not; channels are tidied sooner.
 */
export const LASTING_AGE_DAYS = {
  'made-for-service': 1461,
  'public-domain': 1826,
  'official-channel': 1095,
} as const;

/** True while a day lies at most so many years back. */
export function isWithinYears(day: Day, years: number, on: Day): boolean {
  return on <= addYears(day, years);
}

/** True while a day lies at most so many days back. */
export function isWithinDays(day: Day, days: number, on: Day): boolean {
  return on <= addDays(day, days);
}
