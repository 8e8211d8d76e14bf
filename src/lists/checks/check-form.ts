import type { ListFile } from '../list-files.ts';
import type { Row } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** Every line is written in the one canonical form: keys in order, no blanks, no needless escapes. */
export function checkForm<T>(rows: readonly Row<T>[], list: ListFile<T>): Problem[] {
  return rows
    .filter((row) => JSON.stringify(row.value) !== row.text)
    .map((row) => ({
      file: list.file,
      line: row.line,
      field: '',
      message: 'is not in the canonical form',
      mend: 'Run `npm run lists format`',
    }));
}
