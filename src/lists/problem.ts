/** One thing that is wrong in a list, told so that a person can mend it without reading the code. */
export interface Problem {
  /** Name of the file in the data folder, such as `sites.jsonl`. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  /** Path of the field inside the record (`listings.0.date`), or empty for the whole record. */
  readonly field: string;
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** `sites.jsonl:12 listings.0.date: is not a real date. Write YYYY-MM-DD.` */
export function describeProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}` : problem.file;
  const field = problem.field === '' ? '' : ` ${problem.field}`;
  return `${place}${field}: ${problem.message}. ${problem.mend}.`;
}
