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
      field: findMisplaced(row),
      message: 'is not in the canonical form',
      mend: 'Run `npm run lists -- format`',
    }));
}

/** The first field that stands elsewhere in the canonical form, or empty when only the writing differs. */
function findMisplaced<T>({ text, value }: Row<T>): string {
  const written = Object.keys(JSON.parse(text));
  const canonical = Object.keys(JSON.parse(JSON.stringify(value)));
  return canonical.find((field, at) => field !== written[at]) ?? findRewritten(text, value, canonical);
}

/** The first field whose content is written in another way, such as a list that is not sorted. */
function findRewritten(text: string, value: unknown, fields: readonly string[]): string {
  const [before, after] = [JSON.parse(text), JSON.parse(JSON.stringify(value))];
  return fields.find((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])) ?? '';
}
