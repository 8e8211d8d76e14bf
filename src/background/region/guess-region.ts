import { isRegion, type Region } from '../../core/region.ts';
import timeZones from './time-zones.json' with { type: 'json' };

/** What the device says of where it is, without asking anybody. */
export interface DeviceHints {
  /** IANA name, such as `Europe/Moscow`. */
  readonly timeZone: string;
  /** Language tags, first choice first. */
  readonly languages: readonly string[];
}

/** Every region that has a time zone of its own: nearly every region there is. */
export const regionsWithTimeZones: readonly Region[] = Object.keys(timeZones);

/**
 * The region the device is likely in: by its time zone, else by the first language that names a region. A language
 * alone is no hint (English is spoken everywhere), so the answer can be null.
 */
export function guessRegion({ timeZone, languages }: DeviceHints): Region | null {
  for (const [region, zones] of Object.entries(timeZones)) {
    if (zones.split(' ').includes(timeZone)) return region;
  }
  for (const language of languages) {
    const region = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})\b/.exec(language)?.[1];
    if (region !== undefined && isRegion(region)) return region;
  }
  return null;
}
