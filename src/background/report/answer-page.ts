import type { Wording } from '../../core/wording.ts';
import type { PageAnswer, Report } from '../../messages/protocol.ts';
import type { Settings } from '../../messages/settings.ts';
import { isDismissed } from '../settings/dismissals.ts';

/** True when the page gets a banner: streaming clues alone show in badge and popup only. */
export function deservesBanner({ verdict }: Report, settings: Settings): boolean {
  const isSaid = verdict.ground === 'listing' || verdict.ground === 'download';
  return verdict.flag !== 'none' && isSaid && !isDismissed(verdict, settings.dismissals);
}

/** What a banner needs besides the report; asked for only when there is something to show. */
interface BannerParts {
  readonly wording: () => Promise<Wording>;
  readonly styles: () => Promise<string>;
}

/** What the content script is told. */
export async function answerPage(
  report: Report,
  settings: Settings,
  parts: BannerParts,
): Promise<PageAnswer> {
  if (!deservesBanner(report, settings)) return { show: 'nothing' };
  const [wording, styles] = await Promise.all([parts.wording(), parts.styles()]);
  return { show: 'banner', report, wording, styles };
}

/** Keys of the authorities a report cites. */
export function citedAuthorities({ verdict }: Report): readonly string[] {
  const listings = verdict.evidence.flatMap((one) => ('listing' in one ? [one.listing] : []));
  return [...new Set([...(verdict.site.listings ?? []), ...listings].map((listing) => listing.authority))];
}
