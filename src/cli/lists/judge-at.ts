import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { isCommitName } from './read-at.ts';
import type { CorpusRow } from './read-corpus-pages.ts';

const answerSchema = v.object({ flag: v.string() });

/**
 * Asks the verdict command of a commit, or of the present state for null, for the flags of pages. The commit is unpacked into
 * a folder of its own, which goes afterwards, and built with the libraries of the present one.
 */
export async function judgeAt(
  root: string,
  commit: string | null,
  rows: readonly CorpusRow[],
): Promise<readonly string[] | null> {
  if (commit === null) return askVerdicts(root, rows);
  if (!isCommitName(commit)) return null;
  const folder = await mkdtemp(join(tmpdir(), 'watchright-commit-'));
  try {
    const archive = await run('git', ['archive', '--format=tar', commit], root, null);
    if (archive === null || (await run('tar', ['-x'], folder, archive)) === null) return null;
    const libraries = join(folder, 'node_modules');
    await rm(libraries, { recursive: true, force: true });
    await symlink(join(root, 'node_modules'), libraries, 'junction');
    return await askVerdicts(folder, rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askVerdicts(folder: string, rows: readonly CorpusRow[]): Promise<string[] | null> {
  const asked = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const said = await run(process.execPath, ['src/cli/run.mjs', 'verdict'], folder, Buffer.from(asked));
  const lines = said?.toString('utf8').trim().split('\n') ?? [];
  if (lines.length !== rows.length) return null;
  return lines.map((line) => v.parse(answerSchema, JSON.parse(line)).flag);
}

/** What a program says to its input; null when it fails or is not there. */
function run(
  program: string,
  args: readonly string[],
  cwd: string,
  input: Buffer | null,
): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => said.push(piece));
    child.on('error', () => resolve(null));
    child.on('close', (status) => resolve(status === 0 ? Buffer.concat(said) : null));
    // A program that ends before it has read everything tells by its status.
    child.stdin.on('error', () => {});
    child.stdin.end(input ?? undefined);
  });
}
