/** Why a value of an imported file cannot be used. */
export interface ImportProblem {
  /** `settings.allowed[3].on`; empty for the file as a whole. */
  readonly where: string;
  readonly what: 'not-json' | 'not-ours' | 'newer' | 'unknown' | 'bad-value';
  /** The value, as short text; of a file that is no JSON, what the reader of JSON says. */
  readonly value: string;
}
