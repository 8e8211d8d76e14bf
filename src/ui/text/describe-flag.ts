import { chooseListing } from '../../core/recognition/choose-listing.ts';
import type { Verdict } from '../../core/verdict.ts';
import { citeListing } from './cite-listing.ts';
import type { Texts } from './create-texts.ts';
import { describeGone } from './describe-gone.ts';
import { describeGround } from './describe-ground.ts';

/** What a suspicion says about lists: none names the site, the last that did is old, or what was named is gone. */
function describeOldListing({ site }: Verdict, t: Texts): string {
  const newest = chooseListing(site.listings);
  if (newest === null) return t('suspect.unlisted');
  if (site.gone && site.stale !== true)
    return `${citeListing(newest, t)}${t.gap}${describeGone(site.gone, t)}`;
  return t('suspect.listed-once', { citation: citeListing(newest, t) });
}

/** Why the page is flagged, with who says so; null when it is not. */
export function describeFlag(verdict: Verdict, t: Texts): string | null {
  if (verdict.flag === 'none') return null;
  const newest = chooseListing(verdict.site.listings);
  if (verdict.ground === 'listing' && newest !== null) return citeListing(newest, t);
  return `${describeGround(verdict, t)}${t.gap}${describeOldListing(verdict, t)}`;
}
