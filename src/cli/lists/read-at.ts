import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MAX_BYTES = 64 * 1024 * 1024;

/** A file of the repository as a commit has it; null where the commit or the file is not there, or git is not. */
export async function readAt(root: string, commit: string, path: string): Promise<string | null> {
  // A commit is a name, never an option.
  if (!/^[\w][\w./~^-]*$/.test(commit)) return null;
  try {
    const options = { cwd: root, maxBuffer: MAX_BYTES };
    return (await promisify(execFile)('git', ['show', `${commit}:${path}`], options)).stdout;
  } catch {
    return null;
  }
}
