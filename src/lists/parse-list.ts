import * as v from 'valibot';
import type { ListFile } from './list-files.ts';
import type { Row } from './lists.ts';
import type { Problem } from './problem.ts';
import { describeIssue } from './schema/describe-issue.ts';

/** The one fault that formatting mends by itself. */
export const BLANK_LINE = 'is a blank line';

export interface ParsedList<T> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
}

/** Reads a list line by line. A broken line gives problems and never hides the other lines. */
export function parseList<T>(text: string, list: ListFile<T>): ParsedList<T> {
  const rows: Row<T>[] = [];
  const problems: Problem[] = [];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const place = { file: list.file, line: index + 1 };
    const record = parseJson(line);
    if (record === undefined) {
      problems.push({ ...place, field: '', ...describeBroken(line) });
      continue;
    }
    const result = v.safeParse(list.schema, record);
    if (result.success) rows.push({ line: index + 1, text: line, value: result.output });
    else problems.push(...result.issues.map((issue) => ({ ...place, ...describeIssue(issue) })));
  }
  return { rows, problems };
}

/** Says where a line stops being JSON; Node names the position. */
function describeBroken(line: string): Pick<Problem, 'message' | 'mend'> {
  if (line.trim() === '') return { message: BLANK_LINE, mend: 'Run `npm run lists -- format`' };
  const position = /position (\d+)/.exec(tellParseError(line))?.[1];
  const where = position === undefined ? 'at its end' : `at column ${Number(position) + 1}`;
  return { message: 'is not JSON', mend: `Mend it ${where}, or remove the line` };
}

function tellParseError(line: string): string {
  try {
    JSON.parse(line);
    return '';
  } catch (error) {
    return String(error);
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
