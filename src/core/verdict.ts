import type { Day } from './day.ts';
import type { ListedSite, Listing, NeutralKind, SiteKind } from './site.ts';
import type { Citation } from './source.ts';

export type Flag = 'listed' | 'suspected' | 'none';

/** What a flag rests on. `streaming` shows in badge and popup only, the others show the banner too. */
export type FlagGround = 'listing' | 'download' | 'streaming';

export type Standing = 'listed' | 'licensed' | 'neutral' | 'unknown';

/** What the page's site is, and who says so. */
export interface SiteAnswer {
  readonly standing: Standing;
  /** The host or path of the entry that matched, else the page's own host. */
  readonly host: string;
  /** Listed: the kind, the listings known on that day (newest first), and whether the site is gone. */
  readonly kind?: SiteKind;
  readonly listings?: readonly Listing[];
  readonly gone?: NonNullable<ListedSite['gone']>;
  /** Listed: whether the newest listing is too old to flag by itself. */
  readonly stale?: boolean;
  /** Listed: the day somebody last looked at the entry. */
  readonly checked?: Day;
  /** Licensed or neutral: its name, and what it is. */
  readonly name?: string;
  readonly service?: string;
  /** Licensed: who says that it is one. */
  readonly citation?: Citation;
  readonly neutralKind?: NeutralKind;
}

/** A film the page may be about. */
export interface FilmChoice {
  /** Catalogue id, or null when the title was read off the page alone. */
  readonly id: string | null;
  readonly title: string;
  readonly year: number | null;
}

export interface RecognisedFilm extends FilmChoice {
  readonly confidence: number;
  /** Other films of the same title that the page does not rule out; empty when the verdict is sure. */
  readonly alternatives: readonly FilmChoice[];
}

export type CluePlace = 'title' | 'heading' | 'address' | 'download' | 'film-data';

export type OtherWork =
  | 'series'
  | 'game'
  | 'music'
  | 'software'
  | 'book'
  | 'trailer'
  | 'extras'
  | 'collection'
  | 'show'
  | 'article'
  | 'listing-page';

/** One thing that speaks for or against, in a form that a text can be made of. */
export type Evidence =
  | { readonly kind: 'listing'; readonly host: string; readonly listing: Listing }
  | { readonly kind: 'stale-listing'; readonly host: string; readonly listing: Listing }
  | { readonly kind: 'site-gone'; readonly host: string; readonly how: string; readonly since: string }
  | { readonly kind: 'licensed-service'; readonly name: string }
  | { readonly kind: 'never-flag'; readonly name: string; readonly neutralKind: NeutralKind }
  | { readonly kind: 'site-name'; readonly name: string; readonly listing: Listing }
  | { readonly kind: 'listed-player'; readonly listing: Listing }
  | { readonly kind: 'user-allowed'; readonly host: string }
  /** The reader said of this page: which film it is, that it is about none, that it offers none. */
  | { readonly kind: 'user-film' | 'user-no-film' | 'user-not-a-source' }
  | { readonly kind: 'magnet'; readonly name: string | null }
  | { readonly kind: 'torrent-file'; readonly name: string | null }
  | { readonly kind: 'film-file'; readonly name: string }
  | { readonly kind: 'release-name'; readonly name: string }
  | { readonly kind: 'player'; readonly host: string | null }
  | { readonly kind: 'streaming-words'; readonly words: string }
  | { readonly kind: 'title-clue'; readonly text: string; readonly place: CluePlace }
  | { readonly kind: 'year-clue'; readonly year: number; readonly place: CluePlace }
  | { readonly kind: 'imdb-clue'; readonly imdb: string }
  | { readonly kind: 'other-work'; readonly work: OtherWork; readonly text: string };

/** Flag, site standing and film, with the evidence for each. */
export interface Verdict {
  readonly flag: Flag;
  readonly ground: FlagGround | null;
  readonly site: SiteAnswer;
  readonly film: RecognisedFilm | null;
  readonly evidence: readonly Evidence[];
}
