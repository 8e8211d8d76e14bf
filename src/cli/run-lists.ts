import { checkLists } from '../lists/checks/check-lists.ts';
import { loadLists } from '../lists/load-lists.ts';
import { addEntry, ENTRY_KINDS, isEntryKind } from './lists/add-entry.ts';
import { formatFiles } from './lists/format-files.ts';
import type { ListsIo } from './lists/lists-io.ts';
import { printFilms } from './lists/print-films.ts';
import { printFlagged } from './lists/print-flagged.ts';
import { printStats } from './lists/print-stats.ts';
import { reportProblems } from './lists/report-problems.ts';
import { verifyLists } from './lists/verify-lists.ts';

const USAGE = `Usage: npm run lists -- <command>
  stats         what the lists hold, and what they weigh compiled (without a command, too)
  check         whether they are in order; every problem with file, line, field and the mend
  format        sorts them and writes them in their one form
  find <title>  films by any of their titles
  verify        compares them with the data of others beside the project, disagreements and shares
  flagged       pages of the corpora that the lists flag now and did not at the last commit
                (--since <commit> for another one, --whole for what the code changes too)
  add <kind>    asks for a film, site, service, offer or record and writes it where it belongs`;

/** Runs `npm run lists …` and gives the exit status: 0, 1 when there are problems, 2 for a wrong command. */
export async function runLists(args: readonly string[], io: ListsIo): Promise<number> {
  const [command = 'stats', ...rest] = args;
  const [first] = rest;
  if (command === 'stats') return printStats(io);
  if (command === 'check') return printProblems(io);
  if (command === 'format') return formatFiles(io);
  if (command === 'verify') return verifyLists(io);
  if (command === 'flagged') return printFlagged(rest, io);
  if (command === 'find' && first !== undefined) return printFilms(rest.join(' '), io);
  if (command === 'add' && isEntryKind(first)) return addEntry(first, io);
  io.print(`${sayWhatIsWrong(command, first)}\n\n${USAGE}`);
  return 2;
}

function sayWhatIsWrong(command: string, first: string | undefined): string {
  if (command === 'find') return 'What title? npm run lists -- find <title>';
  if (command !== 'add') return `There is no command "${command}".`;
  const kinds = ENTRY_KINDS.join(', ');
  return first === undefined
    ? `Add what? One of ${kinds}.`
    : `No "${first}" can be added, only one of ${kinds}.`;
}

async function printProblems(io: ListsIo): Promise<number> {
  const { rows, problems } = await loadLists(io.dataDir);
  const status = reportProblems([...problems, ...checkLists(rows, io.today)], io);
  if (status === 0) io.print('The lists are in order.');
  return status;
}
