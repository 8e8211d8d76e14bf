import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../core/day.ts';
import { checkLists } from '../lists/checks/check-lists.ts';
import { compileKnowledge } from '../lists/compile-knowledge.ts';
import { findFilms } from '../lists/find-films.ts';
import { formatList } from '../lists/format-list.ts';
import { listFiles, listNames } from '../lists/list-files.ts';
import { listStats } from '../lists/list-stats.ts';
import type { ListName, Lists } from '../lists/lists.ts';
import { loadLists } from '../lists/load-lists.ts';
import { describeProblem, type Problem } from '../lists/problem.ts';

/** What the command needs from the world. */
export interface ListsIo {
  readonly dataDir: string;
  readonly today: Day;
  readonly print: (line: string) => void;
}

const USAGE = 'Usage: npm run lists [-- check | format | find <title>]';

/** Runs `npm run lists …` and gives the exit status: 0, 1 when there are problems, 2 for a wrong command. */
export async function runLists(args: readonly string[], io: ListsIo): Promise<number> {
  const [command = 'stats', ...rest] = args;
  if (command === 'stats') return printStats(io);
  if (command === 'check') return printProblems(io);
  if (command === 'format') return formatFiles(io);
  if (command === 'find' && rest.length > 0) return printFilms(rest.join(' '), io);
  io.print(USAGE);
  return 2;
}

async function printStats(io: ListsIo): Promise<number> {
  const { lists, problems } = await loadLists(io.dataDir);
  for (const { what, count, by } of listStats(lists, io.today)) {
    io.print(`${String(count).padStart(7)}  ${what}`);
    if (by !== undefined) io.print(`${' '.repeat(11)}${by.map(([name, n]) => `${name} ${n}`).join(', ')}`);
  }
  printSizes(lists, io);
  return report(problems, io);
}

function printSizes(lists: Lists, { print }: ListsIo): void {
  const { knowledge, gateHosts, sections } = compileKnowledge(lists);
  const perFilm = Math.round(knowledge.length / Math.max(1, lists.films.length));
  print(`${String(knowledge.length).padStart(7)}  bytes compiled, ${perFilm} a film`);
  print(' '.repeat(11) + sections.map(({ name, bytes }) => `${name} ${bytes}`).join(', '));
  print(`${String(gateHosts.length).padStart(7)}  bytes of gate hosts`);
}

async function printProblems(io: ListsIo): Promise<number> {
  const { rows, problems } = await loadLists(io.dataDir);
  const status = report([...problems, ...checkLists(rows, io.today)], io);
  if (status === 0) io.print('The lists are in order.');
  return status;
}

async function formatFiles(io: ListsIo): Promise<number> {
  const problems: Problem[] = [];
  for (const name of listNames) problems.push(...(await formatFile(name, io)));
  return report(problems, io);
}

async function formatFile(name: ListName, { dataDir, print }: ListsIo): Promise<readonly Problem[]> {
  const { file } = listFiles[name];
  const path = join(dataDir, file);
  const before = await readFile(path, 'utf8');
  const { text, problems } = formatList(before, name);
  if (text !== null && text !== before) {
    await writeFile(path, text);
    print(`Formatted ${file}`);
  }
  return problems;
}

async function printFilms(text: string, io: ListsIo): Promise<number> {
  const { lists, problems } = await loadLists(io.dataDir);
  for (const film of findFilms(lists.films, text)) {
    const titles = Object.entries(film.titles ?? {}).map(
      ([language, names]) => `${language}: ${names.join(', ')}`,
    );
    io.print([film.id, film.imdb ?? 'no IMDb id', film.title, ...titles].join(' | '));
  }
  return report(problems, io);
}

function report(problems: readonly Problem[], { print }: ListsIo): number {
  for (const problem of problems) print(describeProblem(problem));
  return problems.length === 0 ? 0 : 1;
}
