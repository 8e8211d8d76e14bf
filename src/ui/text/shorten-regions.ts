import type { Region } from '../../core/region.ts';

/** Named first where not all can be: where most readers are. The rest follow in the order they come in. */
const FIRST = 'US GB IN DE FR BR JP RU MX ES IT KR CA TR PL AU UA'.split(' ');

/** More than so many regions are not all named in a sentence. */
const MOST = 5;
const NAMED = 3;

export interface ShortRegions {
  readonly named: readonly Region[];
  /** How many are left out. */
  readonly more: number;
}

/** A few of many regions, to be named in a sentence; all of a few. */
export function shortenRegions(regions: readonly Region[]): ShortRegions {
  if (regions.length <= MOST) return { named: regions, more: 0 };
  const known = FIRST.filter((region) => regions.includes(region));
  const others = regions.filter((region) => !FIRST.includes(region));
  return { named: [...known, ...others].slice(0, NAMED), more: regions.length - NAMED };
}
