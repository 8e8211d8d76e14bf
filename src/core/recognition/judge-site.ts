import { isWithinYears, LISTING_AGE_YEARS } from '../age-limits.ts';
import { compareTexts } from '../compare-texts.ts';
import { type Day, firstDayOf, lastDayOf } from '../day.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ListedSite } from '../site.ts';
import type { Evidence, SiteAnswer } from '../verdict.ts';

/** A site's standing on a day, with the evidence for it. */
export interface SiteJudgement {
  readonly answer: SiteAnswer;
  readonly evidence: readonly Evidence[];
  /** True when the listing alone, with a film, is enough for a flag. */
  readonly canFlagByListing: boolean;
}

/** Looks the page's host and path up in the lists. Listings dated after `on` are not seen. */
export function judgeSite(host: string, path: string, knowledge: Knowledge, on: Day): SiteJudgement {
  const entry = host === '' ? null : knowledge.findSite(host, path);
  if (entry?.standing === 'licensed') {
    const { id, name, sources = [], checked } = entry.service;
    return {
      answer: { standing: 'licensed', host: entry.host, name, service: id, citation: { sources, checked } },
      evidence: [{ kind: 'licensed-service', name }],
      canFlagByListing: false,
    };
  }
  if (entry?.standing === 'neutral') {
    const { name, kind } = entry.site;
    return {
      answer: { standing: 'neutral', host: entry.site.host, name, neutralKind: kind },
      evidence: [{ kind: 'never-flag', name, neutralKind: kind }],
      canFlagByListing: false,
    };
  }
  return (
    (entry && judgeListed(entry.site, on)) ?? {
      answer: { standing: 'unknown', host },
      evidence: [],
      canFlagByListing: false,
    }
  );
}

/** The standing of a site that is on the list; null while no listing about films is known. */
export function judgeListed(site: ListedSite, on: Day): SiteJudgement | null {
  const listings = site.listings
    .filter((listing) => lastDayOf(listing.date) <= on)
    .sort((a, b) => compareTexts(lastDayOf(b.date), lastDayOf(a.date)) || compareTexts(a.tier, b.tier));
  const newest = listings.find((listing) => listing.works === 'film');
  if (!newest) return null;
  const gone = site.gone && firstDayOf(site.gone.since) <= on ? site.gone : null;
  const isStale = !isWithinYears(lastDayOf(newest.date), LISTING_AGE_YEARS, on);
  return {
    answer: {
      standing: 'listed',
      host: site.host,
      kind: site.kind,
      listings,
      ...(gone && { gone }),
      stale: isStale,
      checked: site.checked,
    },
    evidence: [
      { kind: isStale ? 'stale-listing' : 'listing', host: site.host, listing: newest },
      ...(gone ? [{ kind: 'site-gone', host: site.host, how: gone.how, since: gone.since } as const] : []),
    ],
    canFlagByListing: !isStale && !gone,
  };
}
