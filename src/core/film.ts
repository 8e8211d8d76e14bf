/** BCP 47 language tag of two or three letters, `zh-Hant` where the script matters. */
export type Language = string;

/** Why anybody may pass a film on. */
export interface FreeLicence {
  /** As SPDX writes it, the version where it is known: `CC-BY-NC-SA-4.0`; `public-domain` where nobody holds rights in the US. */
  readonly name: string;
  /** Where that can be read. */
  readonly url: string;
}

/** A film of the catalogue. */
export interface Film {
  /** Stable, readable: `the-interview-2014`. */
  readonly id: string;
  /** The title it is best known by in English, else the original one. */
  readonly title: string;
  readonly year: number;
  /** Language of the original. */
  readonly language: Language;
  /** Original title where it differs from `title`. */
  readonly original?: string;
  /** IMDb id (`tt2788710`), only where checked. */
  readonly imdb?: string;
  /** Titles in other languages that a source confirms; the first of a language is the one to show. */
  readonly titles?: Readonly<Record<Language, readonly string[]>>;
}
