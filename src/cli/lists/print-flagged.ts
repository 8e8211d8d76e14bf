import type { Day } from '../../core/day.ts';
import { openKnowledge } from '../../core/open-knowledge.ts';
import { recognise } from '../../core/recognise.ts';
import { compileKnowledge } from '../../lists/compile-knowledge.ts';
import type { Lists } from '../../lists/lists.ts';
import { loadLists, parseLists } from '../../lists/load-lists.ts';
import type { ListsIo } from './lists-io.ts';
import { type CorpusPage, readCorpusPages, toPage } from './read-corpus-pages.ts';

/** Flags of the same pages before and after a change. */
interface FlagsAround {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Names the pages of the corpora whose flag has changed since a commit: by the lists alone, or with `--whole` by the code
 * as well. Gives 1 when a page is flagged now that never may be.
 */
export async function printFlagged(args: readonly string[], io: ListsIo): Promise<number> {
  const commit = args.includes('--since') ? (args[args.indexOf('--since') + 1] ?? '') : 'HEAD';
  const pages = readCorpusPages(io.sharedDir);
  if (pages.length === 0) {
    io.print('There are no corpora beside the project, so no page to name.');
    return 1;
  }
  const flags = await (args.includes('--whole') ? judgeWhole : judgeLists)(pages, commit, io);
  if (flags !== null) return printChanges(pages, flags, commit, io);
  io.print(`The pages cannot be judged as they were at ${commit}.`);
  return 1;
}

function printChanges(
  pages: readonly CorpusPage[],
  { before, after }: FlagsAround,
  commit: string,
  io: ListsIo,
): number {
  const changed = pages
    .map((page, at) => ({ ...page, was: before[at] ?? 'none', is: after[at] ?? 'none' }))
    .filter(({ was, is }) => was !== is);
  for (const { name, was, is } of changed) io.print(`${name}: ${was} → ${is}`);
  const wrong = changed.filter(({ mayBeFlagged, is }) => !mayBeFlagged && is !== 'none').length;
  io.print(
    `${pages.length} pages compared with ${commit}: ${changed.length} changed, ${wrong} wrongly flagged.`,
  );
  return wrong === 0 ? 0 : 1;
}

async function judgeWhole(
  pages: readonly CorpusPage[],
  commit: string,
  { judgeAt }: ListsIo,
): Promise<FlagsAround | null> {
  const rows = pages.map(({ row }) => row);
  const before = await judgeAt(commit, rows);
  const after = before && (await judgeAt(null, rows));
  return before && after && { before, after };
}

async function judgeLists(
  pages: readonly CorpusPage[],
  commit: string,
  { readAt, dataDir, today }: ListsIo,
): Promise<FlagsAround | null> {
  if ((await readAt(commit, 'films.jsonl')) === null) return null;
  // A list that was not there yet was empty.
  const old = await parseLists(async (file) => (await readAt(commit, file)) ?? '');
  const present = await loadLists(dataDir);
  return { before: listFlags(pages, old.lists, today), after: listFlags(pages, present.lists, today) };
}

function listFlags(pages: readonly CorpusPage[], lists: Lists, on: Day): string[] {
  const knowledge = openKnowledge(compileKnowledge(lists).knowledge);
  return pages.map(({ row }) => recognise(toPage(row), knowledge, on).flag);
}
