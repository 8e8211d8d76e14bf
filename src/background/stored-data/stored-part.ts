import type { ImportProblem } from '../../messages/import-problem.ts';

/** A checked value that only waits to be written, or what is wrong with it. */
export type CheckedPart =
  | { readonly ok: true; readonly write: (isPrivate: boolean) => Promise<void> }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** One kind of thing the extension keeps for its reader; each is exported, imported and erased with the others. */
export interface StoredPart {
  /** Its name in the exported file. */
  readonly name: string;
  /** Plain data, as a private window sees it or as it is on disk. */
  readonly read: (isPrivate: boolean) => Promise<unknown>;
  /** Checks a value of any version; nothing is written before all parts of a file were found good. */
  readonly check: (value: unknown) => CheckedPart;
}
