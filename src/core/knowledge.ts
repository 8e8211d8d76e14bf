import type { Offer, ReleaseRecord } from './availability/availability.ts';
import type { Film, FreeLicence } from './film.ts';
import type { TitleFind } from './film-index/search-titles.ts';
import type { TextHit } from './film-index/text-hit.ts';
import type { Region } from './region.ts';
import type { ListedSite, NeutralSite, Service } from './site.ts';
import type { Citation } from './source.ts';

/** What a host look-up finds: the entry whose host or path matches the longest. */
export type SiteEntry =
  | { readonly standing: 'listed'; readonly site: ListedSite }
  | { readonly standing: 'licensed'; readonly host: string; readonly service: Service }
  | { readonly standing: 'neutral'; readonly site: NeutralSite };

/** A film whose title, folded, equals a stretch of text. */
export interface TitleHit {
  readonly rank: number;
  readonly year: number;
}

/** The compiled lists, opened as views. Reading a record decodes that record only. */
export interface Knowledge {
  /** Films that have `title`, as written, as one of their titles (compared as fold-title says). */
  readonly findTitle: (title: string) => readonly TitleHit[];
  /** The film named in a noisy title or an address path, misspelt or romanised too (see match-spans), else null. */
  readonly findInText: (text: string) => TextHit | null;
  /** Films by a title as far as it was typed, the best first (see search-titles). */
  readonly searchTitles: (text: string, limit: number) => readonly TitleFind[];
  readonly findImdb: (imdb: string) => Film | null;
  readonly findFilm: (id: string) => Film | null;
  readonly filmAt: (rank: number) => Film;
  /** True for a title under which the film may be met and that no source confirms. */
  readonly isUnconfirmedTitle: (filmId: string, text: string) => boolean;
  /** The licence under which anybody may pass the film on, where it has one. */
  readonly licenceOf: (filmId: string) => FreeLicence | null;
  /** Who confirms a film's title and year. */
  readonly citationOf: (filmId: string) => Citation | null;
  /** Matches exactly or as a parent domain by labels; paths by segments. */
  readonly findSite: (host: string, path: string) => SiteEntry | null;
  /** Listed sites that are known by that name, in the form of `toSiteName`: `rutracker`. */
  readonly findNamesakes: (name: string) => readonly ListedSite[];
  readonly offersOf: (filmId: string) => readonly Offer[];
  readonly recordsOf: (filmId: string) => readonly ReleaseRecord[];
  readonly servicesIn: (region: Region) => readonly Service[];
  readonly findService: (id: string) => Service | null;
  /** Names of an authority by language, `en` always there. */
  readonly authorityNames: (authority: string) => Readonly<Record<string, string>>;
}
