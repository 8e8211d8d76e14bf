import { type Day, firstDayOf, type PartialDay } from '../../core/day.ts';
import { listFiles } from '../list-files.ts';
import type { ListName, ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** Says that a date lies after the day by which it was known. */
type Report = (
  line: number,
  field: string,
  date: PartialDay | undefined,
  known: Day,
  by: string,
) => Problem[];

/** Nothing is known before it happened: no date lies after `today` or after the day its entry was checked. */
export function checkDates(rows: ListRows, today: Day): Problem[] {
  return [
    ...rows.films.flatMap(({ line, value }) =>
      notAfter('films')(line, 'checked', value.checked, today, 'today'),
    ),
    ...checkSiteDates(rows, today, notAfter('sites')),
    ...rows.services.flatMap(({ line, value }) =>
      notAfter('services')(line, 'checked', value.checked, today, 'today'),
    ),
    ...rows.offers.flatMap(({ line, value }) => notAfter('offers')(line, 'asOf', value.asOf, today, 'today')),
    ...rows.records.flatMap(({ line, value: { date, checked } }) => [
      ...notAfter('records')(line, 'date', date, checked ?? today, checked ? 'checked' : 'today'),
      ...notAfter('records')(line, 'checked', checked, today, 'today'),
    ]),
  ];
}

function checkSiteDates(rows: ListRows, today: Day, report: Report): Problem[] {
  return rows.sites.flatMap(({ line, value }) => [
    ...report(line, 'checked', value.checked, today, 'today'),
    ...value.listings.flatMap((listing, index) =>
      report(line, `listings.${index}.date`, listing.date, value.checked, 'checked'),
    ),
    ...report(line, 'gone.since', value.gone?.since, value.checked, 'checked'),
  ]);
}

function notAfter(list: ListName): Report {
  return (line, field, date, known, by) => {
    if (date === undefined || firstDayOf(date) <= known) return [];
    const message = `is ${date}, which is after ${by} (${known})`;
    return [{ file: listFiles[list].file, line, field, message, mend: 'Correct the date' }];
  };
}
