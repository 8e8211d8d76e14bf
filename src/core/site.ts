import type { Day, PartialDay } from './day.ts';
import type { Region } from './region.ts';
import type { Source } from './source.ts';

/** How much weight a listing has: A a court order, B a government list that makes no legal finding. */
export type Tier = 'A' | 'B';
export type Works = 'film' | 'books-and-music';
export type SiteKind = 'index' | 'streaming' | 'locker';

/** One authority naming one site on one list or in one case. */
export interface Listing {
  /** Key of the authority in the lists, such as `ustr`. */
  readonly authority: string;
  /** Official name of the list or the decision, in the words of the source. */
  readonly list: string;
  /** Case number, for court orders where it is known. */
  readonly case?: string;
  readonly date: PartialDay;
  readonly tier: Tier;
  readonly works: Works;
  readonly url: string;
  /** True where the address leads to a press report of it and not to the document. */
  readonly secondary?: boolean;
  readonly note?: string;
}

/** A host (or a path on a shared host) that an authority has named. */
export interface ListedSite {
  /** `rutracker.org`, or `vk.com/video` for a path on a shared host. Sub-domains are included. */
  readonly host: string;
  readonly kind: SiteKind;
  readonly listings: readonly Listing[];
  /** Set when the site is known to be gone or in other hands; from then on its listing alone never flags. */
  readonly gone?: {
    readonly how: 'closed' | 'seized' | 'renamed' | 'changed-hands';
    readonly since: PartialDay;
    readonly source?: Source;
  };
  /** The day somebody last looked at this entry. */
  readonly checked: Day;
}

export type NeutralKind =
  | 'guide'
  | 'film-database'
  | 'encyclopaedia'
  | 'press'
  | 'archive'
  | 'search'
  | 'shop'
  | 'cinema'
  | 'official'
  | 'video-sharing'
  | 'television'
  | 'community'
  | 'code'
  | 'distribution'
  | 'music'
  | 'books'
  | 'reference'
  | 'education'
  | 'anti-piracy'
  | 'subtitles'
  | 'other';

/** A host that is never flagged. */
export interface NeutralSite {
  readonly host: string;
  readonly name: string;
  readonly kind: NeutralKind;
}

export type OfferType = 'flatrate' | 'free' | 'ads' | 'rent' | 'buy' | 'cinema';

/** From and until, each left out where it is not known; a region with an empty period is served as of `checked`. */
export interface Period {
  readonly from?: PartialDay;
  readonly until?: PartialDay;
}

/** A licensed service. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** Hosts, or paths on shared hosts (`amazon.com/gp/video`). Empty for shops that exist in apps only. */
  readonly hosts: readonly string[];
  readonly types: readonly OfferType[];
  readonly regions: Readonly<Record<Region, Period>>;
  /** Address of a search for `{title}`, and which title it wants. */
  readonly search?: { readonly url: string; readonly title: 'local' | 'original' | 'english' };
  /** The service's own page that takes wishes for titles it does not have. */
  readonly requestUrl?: string;
  readonly checked: Day;
  /** Where its hosts, regions and dates were read. */
  readonly sources?: readonly Source[];
}
