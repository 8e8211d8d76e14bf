import type { HostSet } from '../core/site-index/open-host-set.ts';
import { stripOuterDigits } from '../core/site-index/strip-outer-digits.ts';

const LONGEST = 1000;

/**
 * True for a site that nobody lists and that goes by the name of one that is: as a label of its host, as a part of one
 * between hyphens, or at either end of the page's title. The names stand in the set as hosts of one label.
 */
export function hasListedName(title: string, host: string, isKnown: HostSet): boolean {
  const labels = host.split('.').slice(0, -1);
  const pieces = title.slice(0, LONGEST).split(/[|｜»·—–-]/);
  const names = [
    ...labels,
    ...labels.flatMap((label) => label.split('-')),
    pieces.at(-1) ?? '',
    pieces[0] ?? '',
  ];
  return names.some((name) => {
    const bare = name.toLowerCase().replace(/[^a-z0-9]+/g, '');
    return bare !== '' && isKnown(stripOuterDigits(bare), '');
  });
}
