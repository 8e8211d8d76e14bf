import type { Region } from '../core/region.ts';
import type { Settings } from '../messages/settings.ts';

/** The regions told beside the one that is shown: the reader's own and the others chosen. */
export function listRegionsBeside(
  { region, otherRegions }: Pick<Settings, 'region' | 'otherRegions'>,
  shown: Region | null,
): readonly Region[] {
  const all = region === null ? otherRegions : [region, ...otherRegions];
  return [...new Set(all)].filter((one) => one !== shown);
}
