import type { Language } from '../film.ts';
import type { Region } from '../region.ts';

/**
 * The languages in which films are sold, first choice first, and the regions where. Regions that are not here are sold to
 * in English, or under Latin spellings that no title of ours has (India).
 */
const SALES: readonly (readonly [languages: string, regions: string])[] = [
  ['ar', 'AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'],
  ['az ru', 'AZ'],
  ['bg', 'BG'],
  ['bs hr sr-Latn', 'BA'],
  ['cs', 'CZ'],
  ['da', 'DK FO GL'],
  ['de', 'AT DE LI'],
  ['de fr it', 'CH'],
  ['el', 'CY GR'],
  ['es', 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'],
  ['es ca fr', 'AD'],
  ['et', 'EE'],
  ['fa', 'AF IR'],
  ['fi', 'FI'],
  ['fr', 'BF BI BJ CD CF CG CI CM DJ FR GA GF GN GP HT KM MC MG ML MQ NC NE PF PM RE SN TD TG WF YT'],
  ['fr de', 'LU'],
  ['fr nl', 'BE'],
  ['he', 'IL'],
  ['hr', 'HR'],
  ['hu', 'HU'],
  ['hy ru', 'AM'],
  ['id', 'ID'],
  ['is', 'IS'],
  ['it', 'IT SM VA'],
  ['ja', 'JP'],
  ['ka ru', 'GE'],
  ['km', 'KH'],
  ['ko', 'KR'],
  ['lt', 'LT'],
  ['lv', 'LV'],
  ['mk', 'MK'],
  ['mn', 'MN'],
  ['ms', 'BN MY'],
  ['nl', 'NL SR'],
  ['no', 'NO SJ'],
  ['pl', 'PL'],
  ['pt', 'AO BR CV GW MZ PT ST TL'],
  ['ro', 'RO'],
  ['ro ru', 'MD'],
  ['ru', 'BY KG KZ RU TJ TM'],
  ['sk cs', 'SK'],
  ['sl', 'SI'],
  ['sq', 'AL'],
  ['sr-Latn sr', 'ME RS'],
  ['sv', 'AX SE'],
  ['th', 'TH'],
  ['tr', 'TR'],
  ['uk', 'UA'],
  ['uz ru', 'UZ'],
  ['vi', 'VN'],
  ['zh-Hans zh', 'CN'],
  ['zh-Hant zh', 'HK MO TW'],
];

const BY_REGION: Readonly<Record<Region, readonly Language[]>> = Object.fromEntries(
  SALES.flatMap(([languages, regions]) =>
    regions.split(' ').map((region) => [region, languages.split(' ')] as const),
  ),
);

/** The languages in which films are sold in a region, first choice first; none where it is English. */
export function listSaleLanguages(region: Region): readonly Language[] {
  return BY_REGION[region] ?? [];
}
