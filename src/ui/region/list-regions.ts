import type { Region } from '../../core/region.ts';

export interface RegionName {
  readonly region: Region;
  readonly name: string;
}

/** Codes that Intl names though nobody lives there: unions, test locales, outlying Oceania. */
const NO_PLACES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Former codes (`DD`, `SU`) turn into the present one when a locale is made of them. */
function isCurrent(region: Region): boolean {
  return new Intl.Locale(`und-${region}`).region === region && !NO_PLACES.includes(region);
}

/** Every region that the browser can name, in the reader's language and alphabet. */
export function listRegions(locale: string): readonly RegionName[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const order = new Intl.Collator(locale);
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .map((region) => ({ region, name: names.of(region) ?? '' }))
    .filter(({ region, name }) => name !== '' && isCurrent(region))
    .sort((one, other) => order.compare(one.name, other.name));
}
