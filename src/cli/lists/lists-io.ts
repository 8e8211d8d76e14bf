import type { Day } from '../../core/day.ts';
import type { CorpusRow } from './read-corpus-pages.ts';

/** What the command needs from the world. */
export interface ListsIo {
  readonly dataDir: string;
  readonly today: Day;
  readonly print: (line: string) => void;
  /** Asks the person at the terminal; null when nobody answers any more. */
  readonly ask: (question: string) => Promise<string | null>;
  /** The folder of others' data beside the project, which may be missing. */
  readonly sharedDir: string;
  /** A list file as a commit has it; null where that has none. */
  /** Flags of pages as the whole program of a commit gives them, of the present one for null; null where it cannot be built. */
  readonly judgeAt: (commit: string | null, rows: readonly CorpusRow[]) => Promise<readonly string[] | null>;
  readonly readAt: (commit: string, file: string) => Promise<string | null>;
}
