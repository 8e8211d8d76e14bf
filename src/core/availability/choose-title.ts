import type { Film, Language } from '../film.ts';
import type { Region } from '../region.ts';

/** The languages in which films are sold in a region, for the regions where it is not English. */
const LANGUAGES: Readonly<Record<Region, readonly Language[]>> = {
  AR: ['es'],
  AT: ['de'],
  BE: ['fr'],
  BG: ['bg'],
  BR: ['pt'],
  BY: ['ru'],
  CH: ['de', 'fr'],
  CL: ['es'],
  CN: ['zh-Hans', 'zh'],
  CO: ['es'],
  CZ: ['cs'],
  DE: ['de'],
  DK: ['da'],
  ES: ['es'],
  FI: ['fi'],
  FR: ['fr'],
  GR: ['el'],
  HK: ['zh-Hant', 'zh'],
  HU: ['hu'],
  IL: ['he'],
  IT: ['it'],
  JP: ['ja'],
  KR: ['ko'],
  KZ: ['ru'],
  MX: ['es'],
  NL: ['nl'],
  NO: ['no'],
  PE: ['es'],
  PL: ['pl'],
  PT: ['pt'],
  RO: ['ro'],
  RU: ['ru'],
  SE: ['sv'],
  TH: ['th'],
  TR: ['tr'],
  TW: ['zh-Hant', 'zh'],
  UA: ['uk'],
};

/** The title a service of the region is to be searched for: the confirmed local one, the original or the English one. */
export function chooseTitle(
  film: Pick<Film, 'title'> & Partial<Film>,
  wanted: 'local' | 'original' | 'english',
  region: Region,
): string {
  if (wanted === 'english') return film.title;
  const original = film.original ?? film.title;
  if (wanted === 'original') return original;
  const languages = LANGUAGES[region] ?? [];
  if (film.language && languages.includes(film.language)) return original;
  return (
    languages.map((language) => film.titles?.[language]?.[0]).find((title) => title !== undefined) ??
    film.title
  );
}
