import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserKind, buildFolder } from '../browsers/browser-kind.ts';

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** Folder of the built extension for that browser; builds it first when a source is newer. What the build says goes to stderr. */
export function buildWhenStale(root: string, kind: BrowserKind): string {
  const mode = buildFolder[kind];
  const folder = join(root, 'dist', mode);
  if (isStale(root, join(folder, 'manifest.json'))) build(root, mode);
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
  if (status !== 0) throw new Error('The extension could not be built; see the words above.');
}
