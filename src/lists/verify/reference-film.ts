/** A film as others have it. */
export interface ReferenceFilm {
  /** Id of the body of data in sources.jsonl. */
  readonly body: string;
  readonly names: readonly string[];
  readonly year: number | null;
  readonly imdb?: string;
  readonly languages?: readonly string[];
  /** Titles by the language of the region they were given in. */
  readonly titles?: ReadonlyMap<string, readonly string[]>;
}

/** Languages of the titles that IMDb gives for a region; the languages a person there reads film titles in. */
const LANGUAGE_OF: Readonly<Record<string, readonly string[]>> = {
  AR: ['es'],
  AT: ['de'],
  BG: ['bg'],
  BR: ['pt'],
  CN: ['zh-Hans'],
  CZ: ['cs'],
  DE: ['de'],
  DK: ['da'],
  ES: ['es'],
  FI: ['fi'],
  FR: ['fr'],
  GR: ['el'],
  HK: ['zh-Hant'],
  HU: ['hu'],
  IL: ['he'],
  IR: ['fa'],
  IT: ['it'],
  JP: ['ja', 'ja-Latn'],
  KR: ['ko', 'ko-Latn'],
  MX: ['es'],
  NL: ['nl'],
  NO: ['no', 'nb'],
  PL: ['pl'],
  PT: ['pt'],
  RO: ['ro'],
  RU: ['ru', 'ru-Latn'],
  SE: ['sv'],
  TH: ['th'],
  TR: ['tr'],
  TW: ['zh-Hant'],
  UA: ['uk'],
};

export function languagesOf(region: string): readonly string[] {
  return LANGUAGE_OF[region] ?? [];
}
