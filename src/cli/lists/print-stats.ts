import { compileKnowledge } from '../../lists/compile-knowledge.ts';
import { listStats } from '../../lists/list-stats.ts';
import type { Lists } from '../../lists/lists.ts';
import { loadLists } from '../../lists/load-lists.ts';
import type { ListsIo } from './lists-io.ts';
import { reportProblems } from './report-problems.ts';

/** What the lists hold, and what they weigh compiled. */
export async function printStats(io: ListsIo): Promise<number> {
  const { lists, problems } = await loadLists(io.dataDir);
  for (const { what, count, by } of listStats(lists, io.today)) {
    io.print(`${String(count).padStart(7)}  ${what}`);
    if (by !== undefined) io.print(`${' '.repeat(11)}${by.map(([name, n]) => `${name} ${n}`).join(', ')}`);
  }
  printSizes(lists, io);
  return reportProblems(problems, io);
}

function printSizes(lists: Lists, { print }: ListsIo): void {
  const { knowledge, gateHosts, sections } = compileKnowledge(lists);
  const perFilm = Math.round(knowledge.length / Math.max(1, lists.films.length));
  print(`${String(knowledge.length).padStart(7)}  bytes compiled, ${perFilm} a film`);
  print(' '.repeat(11) + sections.map(({ name, bytes }) => `${name} ${bytes}`).join(', '));
  print(`${String(gateHosts.length).padStart(7)}  bytes of gate hosts`);
}
