import type { Region } from '../core/region.ts';

/** Every region that ISO 3166-1 assigns, written out: what Node knows of them changes from version to version. */
const WORLDWIDE = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR
MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO
RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV
TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

/** Areas that films are sold for as one, as trade news and services name them. */
const AREAS = {
  'australia-and-new-zealand': 'AU NZ',
  baltics: 'EE LT LV',
  benelux: 'BE LU NL',
  dach: 'AT CH DE',
  'france-and-territories': 'BL FR GF GP MF MQ NC PF PM RE WF YT',
  'latin-america': 'AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE',
  nordics: 'DK FI IS NO SE',
  'north-america': 'CA US',
  scandinavia: 'DK NO SE',
  'uk-and-ireland': 'GB IE',
  'us-and-territories': 'AS GU MP PR UM US VI',
  worldwide: WORLDWIDE,
} as const;

/** The name of an area, to be written where regions are. */
export type ServiceArea = keyof typeof AREAS;

export function isServiceArea(text: string): text is ServiceArea {
  return Object.hasOwn(AREAS, text);
}

/** The names of all areas, for people who wrote one that is none. */
export function listServiceAreas(): readonly string[] {
  return Object.keys(AREAS);
}

/** Regions and areas as regions, each once, sorted. */
export function spellAreas(written: readonly (Region | ServiceArea)[]): readonly Region[] {
  const regions = written.flatMap((one) => (isServiceArea(one) ? AREAS[one].trim().split(/\s+/) : [one]));
  return [...new Set(regions)].sort();
}
