/** Words of a page title that are not part of a film's title, one language a row; ` | ` parts several on one line. */
export interface Phrases {
  readonly language: string;
  readonly phrases: readonly string[];
}

/** The phrases of all rows, one by one. */
export function listPhrases(rows: readonly Phrases[]): string[] {
  return rows.flatMap(({ phrases }) => phrases).flatMap((line) => line.split(' | '));
}
