import type { Wording } from '../../core/wording.ts';
import type { PageAnswer, Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { isDismissed } from '../settings/dismissals.ts';

/** True when the page gets a banner: streaming clues alone show in badge and popup only. */
export function deservesBanner({ verdict }: Report, settings: Settings): boolean {
  const isSaid = verdict.ground === 'listing' || verdict.ground === 'download';
  return verdict.flag !== 'none' && isSaid && !isDismissed(verdict, settings.dismissals);
}

/** What the content script is told. `wording` is only asked for when there is something to show. */
export async function answerPage(
  report: Report,
  settings: Settings,
  wording: () => Promise<Wording>,
): Promise<PageAnswer> {
  if (!deservesBanner(report, settings)) return { show: 'nothing' };
  return { show: 'banner', report, wording: await wording() };
}

/** Keys of the authorities a report cites. */
export function citedAuthorities({ verdict }: Report): readonly string[] {
  const listings = verdict.evidence.flatMap((one) => ('listing' in one ? [one.listing] : []));
  return [...new Set([...(verdict.site.listings ?? []), ...listings].map((listing) => listing.authority))];
}
