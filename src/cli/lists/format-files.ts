import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatList } from '../../lists/format-list.ts';
import { listFiles, listNames } from '../../lists/list-files.ts';
import type { ListName } from '../../lists/lists.ts';
import type { Problem } from '../../lists/problem.ts';
import type { ListsIo } from './lists-io.ts';
import { reportProblems } from './report-problems.ts';

/** Writes every list the one way it is kept; one with a line that cannot be read is left alone. */
export async function formatFiles(io: ListsIo): Promise<number> {
  const problems: Problem[] = [];
  for (const name of listNames) problems.push(...(await formatFile(name, io)));
  if (problems.length === 0) io.print('Every list is formatted.');
  return reportProblems(problems, io);
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
