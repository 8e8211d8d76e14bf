/** What can be unfolded below the line: evidence and offers, or the ways to be rid of the banner. */
export type BannerPart = 'details' | 'menu';

/** What the reader can do in the banner. */
export interface BannerActions {
  readonly toggle: (part: BannerPart) => void;
  readonly fullAnswer: () => void;
  readonly notThisFilm: () => void;
  readonly notOnSite: () => void;
  /** For thirty days. */
  readonly snooze: () => void;
  readonly close: () => void;
}
