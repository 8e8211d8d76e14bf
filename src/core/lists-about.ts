import type { Day } from './day.ts';

/** What the bundled lists hold and how fresh they are, for the reader; packed beside them as `lists-about.json`. */
export interface ListsAbout {
  /** The latest day that anybody looked at an entry. */
  readonly checked: Day;
  readonly counts: {
    readonly films: number;
    readonly sites: number;
    readonly services: number;
    readonly offers: number;
    readonly records: number;
  };
  /** Who confirms the films: names and addresses of the data they were compared with. */
  readonly sources: readonly { readonly name: string; readonly url: string }[];
}
