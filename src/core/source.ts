import type { Day } from './day.ts';

/** Where a fact can be read: a short name as a person would cite it, and an address when there is one. */
export interface Source {
  readonly name: string;
  readonly url?: string;
}

/** Who confirms an entry, and the day somebody last compared it with them. */
export interface Citation {
  readonly sources: readonly Source[];
  readonly checked: Day;
}
