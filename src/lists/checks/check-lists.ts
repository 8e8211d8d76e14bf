import type { Day } from '../../core/day.ts';
import { type ListFile, listFiles, listNames } from '../list-files.ts';
import type { Entry, ListName, ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { checkDates } from './check-dates.ts';
import { checkForm } from './check-form.ts';
import { checkListings } from './check-listings.ts';
import { checkOrder } from './check-order.ts';
import { checkPeriods } from './check-periods.ts';
import { checkReferences } from './check-references.ts';
import { checkSharedHosts } from './check-shared-hosts.ts';
import { checkSides } from './check-sides.ts';
import { checkTwins } from './check-twins.ts';

/** Every check over lists that could be read; `today` is the day after which nothing can be known yet. */
export function checkLists(rows: ListRows, today: Day): Problem[] {
  return [
    ...listNames.flatMap((name) => checkFile(name, rows)),
    ...checkReferences(rows),
    ...checkSides(rows),
    ...checkSharedHosts(rows),
    ...checkListings(rows),
    ...checkTwins(rows),
    ...checkPeriods(rows),
    ...checkDates(rows, today),
  ];
}

function checkFile<Name extends ListName>(name: Name, rows: ListRows): Problem[] {
  const list: ListFile<Entry<Name>> = listFiles[name];
  return [...checkForm(rows[name], list), ...checkOrder(rows[name], list)];
}
