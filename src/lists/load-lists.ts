import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { Entry, ListName, ListRows, Lists, Row } from './lists.ts';
import { type ParsedList, parseList } from './parse-list.ts';
import type { Problem } from './problem.ts';

export type { Lists } from './lists.ts';

export interface LoadedLists {
  readonly lists: Lists;
  /** The same entries with their lines, for the checks. */
  readonly rows: ListRows;
  /** What could not be read. Whether the entries agree with each other is `checkLists`'s business. */
  readonly problems: readonly Problem[];
}

/** Reads every list of the data folder. Lines and files that cannot be read are problems, the rest is there. */
export function loadLists(dataDir: string): Promise<LoadedLists> {
  return parseLists((file) => readFile(join(dataDir, file), 'utf8'));
}

/** Reads every list from wherever its text is to be had. */
export async function parseLists(readText: (file: string) => Promise<string>): Promise<LoadedLists> {
  const problems: Problem[] = [];
  const read = async <Name extends ListName>(name: Name): Promise<readonly Row<Entry<Name>>[]> => {
    const parsed = await readList(readText, name);
    problems.push(...parsed.problems);
    return parsed.rows;
  };
  const rows: ListRows = {
    films: await read('films'),
    sites: await read('sites'),
    neutral: await read('neutral'),
    services: await read('services'),
    offers: await read('offers'),
    records: await read('records'),
    authorities: await read('authorities'),
    sources: await read('sources'),
  };
  return { lists: listsOf(rows), rows, problems };
}

async function readList<Name extends ListName>(
  readText: (file: string) => Promise<string>,
  name: Name,
): Promise<ParsedList<Entry<Name>>> {
  const list = listFiles[name];
  try {
    return parseList(await readText(list.file), list);
  } catch (error) {
    const message = `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    return {
      rows: [],
      problems: [{ file: list.file, line: 0, field: '', message, mend: 'Put the file back' }],
    };
  }
}

function listsOf(rows: ListRows): Lists {
  return {
    films: rows.films.map((row) => row.value),
    sites: rows.sites.map((row) => row.value),
    neutral: rows.neutral.map((row) => row.value),
    services: rows.services.map((row) => row.value),
    offers: rows.offers.map((row) => row.value),
    records: rows.records.map((row) => row.value),
    authorities: rows.authorities.map((row) => row.value),
    sources: rows.sources.map((row) => row.value),
  };
}
