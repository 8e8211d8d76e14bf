import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runVerdict } from './run-verdict.ts';

process.exitCode = await runVerdict(process.argv.slice(2), {
  knowledge: new Uint8Array(await readFile(join(import.meta.dirname, 'knowledge.bin'))),
  messages: JSON.parse(await readFile(join(import.meta.dirname, 'texts/en.json'), 'utf8')),
  today: new Date().toISOString().slice(0, 10),
  lines: createInterface({ input: process.stdin, crlfDelay: Infinity }),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
