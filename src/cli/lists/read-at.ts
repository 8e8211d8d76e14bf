import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MAX_BYTES = 64 * 1024 * 1024;

/** True for what may name a commit; an option of git is none. */
export function isCommitName(text: string): boolean {
  return /^\w[\w./~^-]*$/.test(text);
}

/** A file of the repository as a commit has it; null where the commit or the file is not there, or git is not. */
export async function readAt(root: string, commit: string, path: string): Promise<string | null> {
  if (!isCommitName(commit)) return null;
  try {
    const options = { cwd: root, maxBuffer: MAX_BYTES };
    return (await promisify(execFile)('git', ['show', `${commit}:${path}`], options)).stdout;
  } catch {
    return null;
  }
}
