import { firstDayOf, lastDayOf, type PartialDay } from '../../core/day.ts';
import { listFiles } from '../list-files.ts';
import type { ListName, ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** Periods end after they begin. */
export function checkPeriods(rows: ListRows): Problem[] {
  const problems: Problem[] = [];
  const check = (list: ListName, line: number, field: string, from?: PartialDay, until?: PartialDay) => {
    if (from === undefined || until === undefined || firstDayOf(from) <= lastDayOf(until)) return;
    const message = `ends (${until}) before it begins (${from})`;
    problems.push({ file: listFiles[list].file, line, field, message, mend: 'Correct one of the two' });
  };
  for (const { line, value } of rows.offers) check('offers', line, 'until', value.from, value.until);
  for (const { line, value } of rows.services) {
    for (const [region, { from, until }] of Object.entries(value.regions)) {
      check('services', line, `regions.${region}`, from, until);
    }
  }
  return problems;
}
