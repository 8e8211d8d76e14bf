import type { Region } from '../../core/region.ts';
import type { Texts } from './create-texts.ts';
import { shortenRegions } from './shorten-regions.ts';

/** "Canada and the US", or "the US, the UK, India and 120 more regions". */
export function nameRegions(regions: readonly Region[], t: Texts): string {
  const { named, more } = shortenRegions(regions);
  return t.regions(named, more === 0 ? [] : [t('regions.more', { count: more })]);
}
