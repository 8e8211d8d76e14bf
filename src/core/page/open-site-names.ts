import { foldTitle } from '../film-index/fold-title.ts';
import { toLatin } from './to-latin.ts';

/** Parts of a host that name nothing. */
const NO_NAME = /^(?:www?\d*|ww\d+|m|en|tv|com?|org|net|info|video|watch|play|movie|film|open|share|forum)$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SHORTEST = 3;
/** How much longer than the site's name a piece may be and still be no more than that name: "Movies on Google Play". */
const ROOM = 16;
/** Hosts add a word or a number to the name where it is taken: "dreamfilmhd", "123moviesfree". */
const COMMON_END = /(?<=.{5})(?:free|hd|online|tv|net|site|club|new|official|\d+)+$/;

/** Tells a site's name. Cyrillic names are compared in Latin letters ("Кинозал.ТВ" is kinozal.tv). */
export interface SiteNames {
  /** True for the name and nothing else: what a list calls the site, its host or a part of that. */
  readonly isName: (text: string) => boolean;
  /** True for a piece of a page title that is no more than the name: part of the host, or a short text with the host's name. */
  readonly isPiece: (piece: string) => boolean;
}

/** `siteNames` is what the page and our lists call the site. */
export function openSiteNames(host: string, siteNames: readonly string[]): SiteNames {
  const known = new Set(siteNames.flatMap(listNames).map(fold));
  const parts = host.split('.');
  const own = parts.slice(0, -1);
  const names = new Set([...own, host, ...own.map((part) => part.replace(COMMON_END, ''))].map(fold));
  const labels = parts.map((part) => part.replace(/^ww\d*/, ''));
  const joined = labels.join('').replace(/-/g, '');
  const telling = labels.map(foldTitle).filter((label) => label.length > SHORTEST && !NO_NAME.test(label));
  const mayBe = (name: string, text: string) => name.length >= SHORTEST && !YEAR.test(text);
  return {
    isName: (text) => {
      const name = fold(text);
      return mayBe(name, text) && (known.has(name) || names.has(name)) && !NO_NAME.test(name);
    },
    isPiece: (piece) => {
      const name = fold(piece);
      if (!mayBe(name, piece)) return false;
      const isOf = (label: string) =>
        name.length <= label.length + ROOM && name.includes(label.replace(/\d+$/, ''));
      return known.has(name) || joined.includes(name) || telling.some(isOf);
    },
  };
}

function fold(text: string): string {
  return foldTitle(toLatin(text));
}

/** "VRT MAX (VRT NU)" is known by both names. */
function listNames(siteName: string): string[] {
  return [siteName, ...siteName.split(/[()]/).filter((name) => name.trim() !== '')];
}
