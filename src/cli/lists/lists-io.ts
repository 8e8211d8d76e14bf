import type { Day } from '../../core/day.ts';

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
  readonly readAt: (commit: string, file: string) => Promise<string | null>;
}
