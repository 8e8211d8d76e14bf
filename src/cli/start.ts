import { join } from 'node:path';
import { runStart } from './run-start.ts';

const stop = new AbortController();
// The first Ctrl-C ends things in order; a second one is the shell's.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

// npm hands a signal to the shell it runs us in, which ends without a word: then we have another parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || stop.abort(), 500).unref();

process.exitCode = await runStart(process.argv.slice(2), {
  root: join(import.meta.dirname, '../..'),
  hasDisplay:
    process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']),
  stop: stop.signal,
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});
// Handles of a browser that has just been closed must not keep the command alive.
process.exit();
