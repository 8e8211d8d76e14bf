import type { Draft } from './draft.ts';

/** One thing that a person who adds an entry is asked. */
export interface Question {
  /** Where the answer goes: `listings.0.date`. */
  readonly field: string;
  readonly text: string;
  /** An empty answer leaves the field out. */
  readonly isOptional?: boolean;
  /** What an empty answer stands for. */
  readonly initial?: (draft: Draft) => string | undefined;
  /** What the answer means; as it is when left out. Throws an Error that says what is wrong with it. */
  readonly read?: (answer: string) => unknown;
  /** For the id of an entry of another list: what may be meant by the answer. */
  readonly find?: (answer: string) => readonly Candidate[];
  /** True where the answer can clash with other entries, so that it is compared with them at once. */
  readonly isKey?: boolean;
  readonly when?: (draft: Draft) => boolean;
}

export interface Candidate {
  readonly id: string;
  readonly label: string;
}

/** Source and day, which nearly every entry ends with. */
export function askSource(field: string): Question[] {
  return [
    { field: `${field}.name`, text: 'Source: its name, as a person would cite it' },
    { field: `${field}.url`, text: 'Source: address where you read it', isOptional: true },
  ];
}

/** "a, b" as a list. */
export function readWords(answer: string): string[] {
  return answer
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

export function readYes(answer: string): true | undefined {
  return /^(y|yes|true)$/i.test(answer) ? true : undefined;
}
