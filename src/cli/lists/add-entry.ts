import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAmong, checkDraft } from '../../lists/editing/check-draft.ts';
import { type Draft, fieldOf } from '../../lists/editing/draft.ts';
import { type EntryKind, type EntryPlan, planEntry } from '../../lists/editing/entry-plan.ts';
import { formatList } from '../../lists/format-list.ts';
import { listFiles } from '../../lists/list-files.ts';
import type { ListRows } from '../../lists/lists.ts';
import { loadLists } from '../../lists/load-lists.ts';
import { askEntry, BACK, type CheckAnswer, isPartOf } from './ask-entry.ts';
import type { ListsIo } from './lists-io.ts';
import { reportProblems } from './report-problems.ts';

export const ENTRY_KINDS: readonly EntryKind[] = ['film', 'site', 'service', 'offer', 'record'];

export function isEntryKind(text: string | undefined): text is EntryKind {
  return ENTRY_KINDS.some((kind) => kind === text);
}

/** Asks for an entry, checks each answer as it comes, and writes the entry into its sorted place. */
export async function addEntry(kind: EntryKind, io: ListsIo): Promise<number> {
  const { lists, rows, problems } = await loadLists(io.dataDir);
  const plan = planEntry(kind, lists, io.today);
  const { file } = listFiles[plan.list];
  const broken = problems.filter((problem) => problem.file === file);
  if (broken.length > 0) {
    io.print(`${file} cannot take an entry before this is mended:`);
    return reportProblems(broken, io);
  }
  io.print(`"${BACK}" goes back to the question before. Nothing is written until the last answer.`);
  const entry = await askAll(plan, rows, io);
  if (entry !== null) return writeEntry(entry, plan, rows, io);
  io.print('Nothing was written.');
  return 1;
}

async function askAll(plan: EntryPlan, rows: ListRows, io: ListsIo): Promise<Draft | null> {
  const check = checkWith(plan, rows, io);
  const started = await askEntry({}, plan.start, check, io);
  const known = started && (plan.findKnown?.(started) ?? null);
  if (known) io.print('It is on the list already and gets what you add.');
  let draft = started && { ...known, ...started };
  if (plan.more) draft = draft && (await askMore(draft, plan, check, io));
  return draft && askEntry(draft, plan.end, check, io);
}

async function askMore(
  start: Draft,
  { more }: EntryPlan,
  check: CheckAnswer,
  io: ListsIo,
): Promise<Draft | null> {
  const there = fieldOf(start, 'listings');
  let draft: Draft | null = start;
  let isMore = true;
  for (let place = Array.isArray(there) ? there.length : 0; isMore && draft && more; place++) {
    draft = await askEntry(draft, more(place), check, io);
    isMore = draft !== null && /^y/i.test((await io.ask('Another one? (y/N): ')) ?? '');
  }
  return draft;
}

function checkWith(plan: EntryPlan, rows: ListRows, { today }: ListsIo): CheckAnswer {
  const { list, standIn } = plan;
  return (draft, { field, isKey }) => {
    const own = checkDraft(list, draft).filter((problem) => isPartOf(problem.field, field));
    if (own.length > 0 || !isKey) return own;
    const others = listOthers(draft, plan, rows);
    return checkAmong(list, { ...standIn, ...draft }, others, today).filter(
      (problem) => fieldOf(draft, problem.field) !== undefined,
    );
  };
}

/** The rows without the entry that this one takes the place of. */
function listOthers(draft: Draft, { list, findKnown }: EntryPlan, rows: ListRows): ListRows {
  if (!findKnown?.(draft)) return rows;
  const { keyField } = listFiles[list];
  const isOther = ({ value }: { readonly value: unknown }) =>
    fieldOf(value, keyField) !== fieldOf(draft, keyField);
  return { ...rows, [list]: rows[list].filter(isOther) };
}

async function writeEntry(entry: Draft, plan: EntryPlan, rows: ListRows, io: ListsIo): Promise<number> {
  const { list } = plan;
  const others = listOthers(entry, plan, rows);
  const problems = [...checkDraft(list, entry), ...checkAmong(list, entry, others, io.today)];
  const { file } = listFiles[list];
  const kept = others[list].map(({ text }) => text);
  const { text } = formatList([...kept, JSON.stringify(entry)].join('\n'), list);
  if (problems.length > 0 || text === null) {
    io.print(`Nothing was written: ${JSON.stringify(entry)}`);
    return reportProblems(problems, io);
  }
  const before = new Set((await readFile(join(io.dataDir, file), 'utf8')).split('\n'));
  await writeFile(join(io.dataDir, file), text);
  const line = text.split('\n').findIndex((one) => one !== '' && !before.has(one));
  io.print(`Written to ${file}:${line + 1}`);
  return 0;
}
