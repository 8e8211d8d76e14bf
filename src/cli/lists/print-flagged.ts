import type { Day } from '../../core/day.ts';
import { openKnowledge } from '../../core/open-knowledge.ts';
import { recognise } from '../../core/recognise.ts';
import type { Flag } from '../../core/verdict.ts';
import { compileKnowledge } from '../../lists/compile-knowledge.ts';
import type { Lists } from '../../lists/lists.ts';
import { loadLists, parseLists } from '../../lists/load-lists.ts';
import type { ListsIo } from './lists-io.ts';
import { type CorpusPage, readCorpusPages } from './read-corpus-pages.ts';

interface FlagChange {
  readonly corpusPage: CorpusPage;
  readonly before: Flag;
  readonly after: Flag;
}

/**
 * Names the pages of the corpora whose flag a change of the lists has changed since a commit. Gives 1 when a page is flagged
 * now that never may be.
 */
export async function printFlagged(args: readonly string[], io: ListsIo): Promise<number> {
  const commit = args[0] === '--since' ? (args[1] ?? '') : 'HEAD';
  const pages = readCorpusPages(io.sharedDir);
  if (pages.length === 0) io.print('There are no corpora beside the project, so no page to name.');
  const before = pages.length === 0 ? null : await readListsAt(commit, io);
  if (before === null) {
    if (pages.length > 0) io.print(`The lists cannot be read as they were at ${commit}.`);
    return 1;
  }
  const { lists } = await loadLists(io.dataDir);
  const changes = compareFlags(pages, before, lists, io.today);
  for (const { corpusPage, before: was, after } of changes) io.print(`${corpusPage.name}: ${was} → ${after}`);
  const wrong = changes.filter(({ corpusPage, after }) => !corpusPage.mayBeFlagged && after !== 'none');
  io.print(
    `${pages.length} pages compared with ${commit}: ${changes.length} changed, ${wrong.length} wrongly flagged.`,
  );
  return wrong.length === 0 ? 0 : 1;
}

async function readListsAt(commit: string, { readAt }: ListsIo): Promise<Lists | null> {
  if ((await readAt(commit, 'films.jsonl')) === null) return null;
  // A list that was not there yet was empty.
  const { lists } = await parseLists(async (file) => (await readAt(commit, file)) ?? '');
  return lists;
}

function compareFlags(pages: readonly CorpusPage[], before: Lists, after: Lists, on: Day): FlagChange[] {
  const [were, are] = [before, after].map((lists) => listFlags(pages, lists, on));
  return pages
    .map((corpusPage, at) => ({ corpusPage, before: were?.[at] ?? 'none', after: are?.[at] ?? 'none' }))
    .filter((change) => change.before !== change.after);
}

function listFlags(pages: readonly CorpusPage[], lists: Lists, on: Day): Flag[] {
  const knowledge = openKnowledge(compileKnowledge(lists).knowledge);
  return pages.map(({ page }) => recognise(page, knowledge, on).flag);
}
