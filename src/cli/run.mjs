// Runs a command of src/cli: `node src/cli/run.mjs verdict …`. Node 20 runs no TypeScript, so the commands are
// bundled into dist/cli; this builds them again whenever a source is newer, and never runs a stale one.
// `lists` has a bundle of its own without the compiled lists: it must run when they are in no state to be compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

/**
 * The newest change below a path, folders included, so that a removed file counts too.
 * @param {string} path
 * @returns {number} milliseconds
 */
function newestChange(path) {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/**
 * @param {string} entry the bundled command
 * @returns {boolean}
 */
function isStale(entry) {
  if (!existsSync(entry)) return true;
  const sources = [...rooms(), 'vite.config.ts', 'package-lock.json'].map((name) => join(root, name));
  return Math.max(...sources.map(newestChange)) > statSync(entry).mtimeMs;
}

/**
 * What the bundle is made of. The lists command reads src/lists/data when it runs, so an edit there leaves it fresh.
 * @returns {string[]} paths from the root
 */
function rooms() {
  if (mode !== 'lists') return ['src'];
  const lists = readdirSync(join(root, 'src/lists')).filter((entry) => entry !== 'data');
  return [
    ...['core', 'cli', 'ui'].map((room) => `src/${room}`),
    ...lists.map((entry) => `src/lists/${entry}`),
  ];
}

/**
 * Builds beside the old bundle and swaps, so that two commands started at once both find a whole one.
 * What the build says goes to stderr, because stdout is the command's own.
 */
function build() {
  const started = new Date();
  const fresh = `${built}-${process.pid}`;
  const old = `${fresh}-old`;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', mode, '--outDir', fresh, '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
  // Dated from before the build, so that a source saved meanwhile makes it stale again.
  for (const name of readdirSync(fresh)) utimesSync(join(fresh, name), started, started);
  try {
    if (existsSync(built)) renameSync(built, old);
    renameSync(fresh, built);
  } catch {
    // Another command has just put its own bundle there, made of the same sources.
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

const [name = '', ...args] = process.argv.slice(2);
const mode = name === 'lists' ? 'lists' : 'cli';
const built = join(root, 'dist', mode);
const entry = join(built, `${name}.js`);
if (!/^[a-z-]+$/.test(name) || !existsSync(join(root, 'src/cli', `${name}.ts`))) {
  console.error(`No such command: ${name}`);
  process.exit(2);
}
if (isStale(entry)) build();
process.argv = [process.argv[0] ?? '', entry, ...args];
await import(pathToFileURL(entry).href);
