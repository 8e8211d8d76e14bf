import * as v from 'valibot';
import type { Day } from '../../core/day.ts';
import { checkLists } from '../checks/check-lists.ts';
import { compareKeys, type ListFile, listFiles } from '../list-files.ts';
import type { Entry, ListName, ListRows, Row } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { describeIssue } from '../schema/describe-issue.ts';
import type { Draft } from './draft.ts';

/** A line that no file has. */
const NEW_LINE = Number.MAX_SAFE_INTEGER;

/** What is wrong with the form of a draft. Fields that are not there yet are among it. */
export function checkDraft<Name extends ListName>(name: Name, draft: Draft): Problem[] {
  const { file, schema }: ListFile<Entry<Name>> = listFiles[name];
  const { issues = [] } = v.safeParse(schema, draft);
  return issues.map((issue) => ({ file, line: 0, ...describeIssue(issue) }));
}

/** What is wrong with a draft of a right form among the entries there are. */
export function checkAmong<Name extends ListName>(
  name: Name,
  draft: Draft,
  rows: ListRows,
  today: Day,
): Problem[] {
  const list: ListFile<Entry<Name>> = listFiles[name];
  const parsed = v.safeParse(list.schema, draft);
  if (!parsed.success) return [];
  const added: Row<Entry<Name>> = {
    line: NEW_LINE,
    text: JSON.stringify(parsed.output),
    value: parsed.output,
  };
  const others: readonly Row<Entry<Name>>[] = rows[name];
  const sorted = [...others, added].toSorted((a, b) => compareKeys(list.keyOf(a.value), list.keyOf(b.value)));
  return checkLists({ ...rows, [name]: sorted }, today).flatMap((problem) => tellOwn(problem, list));
}

/** The problem as one of the new entry, if it is one: pointed at in it, or in another entry that clashes with it. */
function tellOwn<T>(problem: Problem, { file, keyField }: ListFile<T>): Problem[] {
  const own = `${file}:${NEW_LINE}`;
  if (`${problem.file}:${problem.line}` === own) return [{ ...problem, line: 0 }];
  if (!problem.message.includes(own)) return [];
  const said = problem.message.replaceAll(own, 'the new entry');
  const message = `clashes with ${problem.file}:${problem.line}, which ${said}`;
  return [{ file, line: 0, field: keyField, message, mend: problem.mend }];
}
