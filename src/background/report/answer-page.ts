import type { Day } from '../../core/day.ts';
import type { FlagGround } from '../../core/verdict.ts';
import type { Wording } from '../../core/wording.ts';
import type { PageAnswer, Report } from '../../messages/protocol.ts';
import type { BannerManners, Settings } from '../../messages/settings.ts';
import { isDismissed } from '../settings/dismissals.ts';

/** Which grounds bring a banner. Streaming clues alone never do: they show in badge and popup only. */
const GROUNDS: Readonly<Record<BannerManners['comesFor'], readonly (FlagGround | null)[]>> = {
  'listed-and-downloads': ['listing', 'download'],
  listed: ['listing'],
  nothing: [],
};

function deservesBanner({ verdict }: Report, settings: Settings, today: Day): boolean {
  const isWanted = GROUNDS[settings.banner.comesFor].includes(verdict.ground);
  return verdict.flag !== 'none' && isWanted && !isDismissed(verdict, settings.dismissals, today);
}

/** What an answer needs besides the report; texts and styles are asked for only when there is something to show. */
interface AnswerParts {
  readonly today: Day;
  readonly wording: () => Promise<Wording>;
  readonly styles: () => Promise<string>;
}

/** What the content script is told. */
export async function answerPage(
  report: Report,
  settings: Settings,
  { today, wording, styles }: AnswerParts,
): Promise<PageAnswer> {
  if (!deservesBanner(report, settings, today)) return { show: 'nothing' };
  const [words, css] = await Promise.all([wording(), styles()]);
  return { show: 'banner', report, wording: words, styles: css, place: settings.banner.place };
}

/** Keys of the authorities a report cites. */
export function citedAuthorities({ verdict }: Report): readonly string[] {
  const listings = verdict.evidence.flatMap((one) => ('listing' in one ? [one.listing] : []));
  return [...new Set([...(verdict.site.listings ?? []), ...listings].map((listing) => listing.authority))];
}
