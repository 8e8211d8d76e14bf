import type { Day } from '../../core/day.ts';
import type { AllowedSite, Correction } from '../../messages/settings.ts';

/** The corrections with this one for the page in place of an earlier one; null takes back what was said of it. */
export function correctPage(
  all: readonly Correction[],
  page: Pick<Correction, 'host' | 'page'>,
  is: Correction['is'] | null,
  on: Day,
): readonly Correction[] {
  const others = all.filter((one) => one.page !== page.page);
  return is === null ? others : [...others, { host: page.host, page: page.page, is, on }];
}

/** The allow list with the host in it once, or without it. */
export function allowSite(
  all: readonly AllowedSite[],
  host: string,
  isAllowed: boolean,
  on: Day,
): readonly AllowedSite[] {
  const others = all.filter((one) => one.host !== host);
  return isAllowed ? [...others, { host, on }] : others;
}
