import { foldTitle } from '../film-index/fold-title.ts';
import { toLatin } from './to-latin.ts';

/** Parts of a host that name nothing. */
const NO_NAME = /^(?:www?\d*|ww\d+|m|en|tv|com?|org|net|info|video|watch|play|movie|film|open|share|forum)$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SHORTEST = 3;
/** How much longer than the site's name a piece may be and still be no more than that name: "Movies on Google Play". */
const ROOM = 16;

/**
 * True when a piece of a page title is the site's own name: part of its host, or a short text that contains the host's
 * name. Cyrillic names are compared in Latin letters ("Кинозал.ТВ" is kinozal.tv).
 */
/** True when the text is the site's name and nothing else: what a list calls it, its host or a part of that. */
export function isVeryName(name: string, host: string, siteNames: readonly string[]): boolean {
  const folded = foldTitle(toLatin(name));
  if (folded.length < SHORTEST || YEAR.test(name)) return false;
  const labels = host.split('.').slice(0, -1);
  const names = [...siteNames.flatMap(listNames), ...labels, host, ...labels.map(dropCommonEnd)];
  return names.some((one) => foldTitle(toLatin(one)) === folded && !NO_NAME.test(folded));
}

export function isSiteName(piece: string, host: string, siteNames: readonly string[]): boolean {
  const name = foldTitle(toLatin(piece));
  if (name.length < SHORTEST || YEAR.test(piece)) return false;
  if (siteNames.flatMap(listNames).some((siteName) => foldTitle(toLatin(siteName)) === name)) return true;
  const labels = host.split('.').map((label) => label.replace(/^ww\d*/, ''));
  if (labels.join('').replace(/-/g, '').includes(name)) return true;
  return labels
    .map((label) => foldTitle(label))
    .some(
      (label) =>
        label.length > SHORTEST &&
        !NO_NAME.test(label) &&
        name.includes(label.replace(/\d+$/, '')) &&
        name.length <= label.length + ROOM,
    );
}

/** "VRT MAX (VRT NU)" is known by both names. */
function listNames(siteName: string): string[] {
  return [siteName, ...siteName.split(/[()]/).filter((name) => name.trim() !== '')];
}

/** Hosts add a word or a number to the name where it is taken: "dreamfilmhd", "123moviesfree". */
function dropCommonEnd(label: string): string {
  return label.replace(/(?<=.{5})(?:free|hd|online|tv|net|site|club|new|official|\d+)+$/, '');
}
