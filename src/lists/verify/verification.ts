import type { Problem } from '../problem.ts';

/** How much of a field others confirm. */
export interface Share {
  readonly what: string;
  readonly confirmed: number;
  readonly of: number;
}

/** What a comparison with the data of others gives. */
export interface Verification {
  /** Where they say something else. Who is right is for a person to find out. */
  readonly disagreements: readonly Problem[];
  readonly shares: readonly Share[];
  /** What they would let us say more. */
  readonly suggestions?: readonly Problem[];
}

export function countShare<T>(what: string, all: readonly T[], isConfirmed: (one: T) => boolean): Share {
  return { what, confirmed: all.filter(isConfirmed).length, of: all.length };
}
