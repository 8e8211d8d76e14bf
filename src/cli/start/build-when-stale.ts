import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** What can be built, with a file of it that every build writes anew. */
const MARKS = {
  chrome: 'manifest.json',
  firefox: 'manifest.json',
  gallery: 'src/gallery/index.html',
} as const;

/** Folder of what `vite --mode` builds; builds it first when a source is newer. What the build says goes to stderr. */
export function buildWhenStale(root: string, mode: keyof typeof MARKS): string {
  const folder = join(root, 'dist', mode);
  if (isStale(root, join(folder, MARKS[mode]))) build(root, mode);
  return folder;
}

function isStale(root: string, built: string): boolean {
  if (!existsSync(built)) return true;
  const newest = Math.max(...SOURCES.map((name) => newestChange(join(root, name))));
  return newest > statSync(built).mtimeMs;
}

/** Folders count too, so that a removed file is seen. */
function newestChange(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function build(root: string, mode: string): void {
  console.error(`Building the extension for ${mode}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // A test run sets its own, and vite would build what nobody ships.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('It could not be built; see the words above.');
}
