import { listFiles } from '../../src/lists/list-files.ts';
import type { Entry, ListName, ListRows } from '../../src/lists/lists.ts';
import { parseList } from '../../src/lists/parse-list.ts';

type Records = { readonly [Name in ListName]?: readonly object[] };

/** Rows as the loader makes them, of the records given; the other lists are empty. Throws on a record that is wrong. */
export function makeRows(records: Records): ListRows {
  return {
    films: rowsOf('films', records),
    sites: rowsOf('sites', records),
    neutral: rowsOf('neutral', records),
    services: rowsOf('services', records),
    offers: rowsOf('offers', records),
    records: rowsOf('records', records),
    authorities: rowsOf('authorities', records),
    sources: rowsOf('sources', records),
  };
}

function rowsOf<Name extends ListName>(name: Name, records: Records) {
  const text = (records[name] ?? []).map((record) => `${JSON.stringify(record)}\n`).join('');
  const { rows, problems } = parseList<Entry<Name>>(text, listFiles[name]);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return rows;
}
