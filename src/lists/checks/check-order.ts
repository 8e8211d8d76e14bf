import { compareKeys, type ListFile } from '../list-files.ts';
import type { Row } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** Lines are sorted by their key and no key comes twice, so that two people's additions merge and diffs stay small. */
export function checkOrder<T>(rows: readonly Row<T>[], list: ListFile<T>): Problem[] {
  const problems: Problem[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    const key = list.keyOf(row.value);
    const order = compareKeys(list.keyOf(before.value), key);
    if (order < 0) continue;
    const place = { file: list.file, line: row.line, field: list.keyField };
    problems.push(
      order === 0
        ? {
            ...place,
            message: `repeats line ${before.line} (${key.join(' ')})`,
            mend: 'Make one entry of the two',
          }
        : { ...place, message: `is out of order (${key.join(' ')})`, mend: 'Run `npm run lists -- format`' },
    );
  }
  return problems;
}
