import { compareKeys, type ListFile, listFiles } from './list-files.ts';
import type { Entry, ListName } from './lists.ts';
import { BLANK_LINE, parseList } from './parse-list.ts';
import type { Problem } from './problem.ts';
import { tidyLines } from './tidy-lines.ts';

/** The list in canonical form and order, or null with the problems when a line of it cannot be read. */
export interface FormattedList {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/**
 * Writes a list the one way it is kept; of lines that say the same, one is left. A file with a broken line is left alone:
 * what cannot be read could not be written back, and nothing that somebody typed may be lost.
 */
export function formatList<Name extends ListName>(text: string, name: Name): FormattedList {
  const list: ListFile<Entry<Name>> = listFiles[name];
  const { rows, problems } = parseList(tidyLines(text), list);
  const broken = problems.filter((problem) => problem.message !== BLANK_LINE);
  if (broken.length > 0) return { text: null, problems: broken };
  const values = rows.map((row) => row.value);
  const sorted = values.toSorted((a, b) => compareKeys(list.keyOf(a), list.keyOf(b)));
  const lines = new Set(sorted.map((value) => `${JSON.stringify(value)}\n`));
  return { text: [...lines].join(''), problems: [] };
}
