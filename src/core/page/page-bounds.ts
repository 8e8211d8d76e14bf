/**
 * How much of a page is ever looked at or sent to the worker. The reader cuts to these, and the worker refuses what
 * is larger: whatever a hostile page holds, the work and the memory spent on it stay small.
 */
export const PAGE_BOUNDS = {
  /** UTF-16 units. */
  address: 4000,
  title: 1000,
  /** A heading, a name, a type or a host. */
  text: 300,
  /** Entries of each list. */
  entries: 20,
  /** Other titles of all films that a page states, together. */
  statedTitles: 20,
  /** Links that are looked at. */
  links: 10_000,
  dataBlocks: 50,
  dataBlockLength: 200_000,
} as const;
