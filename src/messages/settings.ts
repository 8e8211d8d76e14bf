import type { Day } from '../core/day.ts';
import type { Region } from '../core/region.ts';

/** "Not for this film" or "Not on this site"; holds while the evidence is the same. */
export interface Dismissal {
  readonly host: string;
  /** Catalogue id or `title (year)`; null for the whole site. */
  readonly film: string | null;
  /** What the flag rested on when it was dismissed. */
  readonly evidence: string;
  readonly on: Day;
}

/** What the reader has chosen. Kept in the browser's local storage, never synced. */
export interface Settings {
  readonly version: 1;
  /** Null until the reader confirmed one; the guess is used meanwhile. */
  readonly region: Region | null;
  /** `auto` follows the browser. */
  readonly language: string;
  /** Show what was known on that day; null for today. */
  readonly asOf: Day | null;
  readonly dismissals: readonly Dismissal[];
}
