import type { OfferAnswer } from '../../core/availability/availability.ts';
import type { Region } from '../../core/region.ts';

export interface RegionGroup {
  readonly regions: readonly Region[];
  readonly answers: readonly OfferAnswer[];
}

/** Offers elsewhere, those for the same set of regions together: "Canada and the US: YouTube, Google Play". */
export function groupByRegions(answers: readonly OfferAnswer[]): readonly RegionGroup[] {
  const groups = new Map<string, OfferAnswer[]>();
  for (const answer of answers) {
    const key = [...answer.regions].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  // In the order of the source, which is that of the sentence above them.
  return [...groups.values()].map((grouped) => ({ regions: grouped[0]?.regions ?? [], answers: grouped }));
}
