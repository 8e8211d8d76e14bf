import type { Verdict } from '../../core/verdict.ts';
import { citeListing } from './cite-listing.ts';
import type { Texts } from './create-texts.ts';
import { describeGround } from './describe-ground.ts';

/** What a suspicion says about lists: none names the site, or the last that did is old. */
function describeOldListing({ site }: Verdict, t: Texts): string {
  const newest = site.listings?.[0];
  if (newest === undefined) return t('suspect.unlisted');
  const { list, authority, date } = newest;
  return t('suspect.listed-once', { list, authority: t.authority(authority), date: t.date(date) });
}

/** Why the page is flagged, with who says so; null when it is not. */
export function describeFlag(verdict: Verdict, t: Texts): string | null {
  if (verdict.flag === 'none') return null;
  const newest = verdict.site.listings?.[0];
  if (verdict.ground === 'listing' && newest !== undefined) return citeListing(newest, t);
  return `${describeGround(verdict, t)} ${describeOldListing(verdict, t)}`;
}
