// One rival in a fresh process: opens what is shipped, asks once, and prints what that took.
import { readFileSync } from 'node:fs';
import { hostRivals } from './rivals/hosts.ts';
import { titleRivals } from './rivals/titles.ts';

const [kind, name, file = '', query = ''] = process.argv.slice(2);

async function openRival(packed: Uint8Array): Promise<(text: string) => unknown> {
  const rivals = kind === 'hosts' ? hostRivals : titleRivals;
  const rival = rivals.find((one) => one.name === name);
  if (!rival) throw new Error(`no rival ${kind} ${name}`);
  return rival.open(packed);
}

function usedMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

const before = usedMegabytes();
const packed = new Uint8Array(readFileSync(file));
const start = process.hrtime.bigint();
const ask = await openRival(packed);
const opened = process.hrtime.bigint();
// A peer that takes half a minute for one answer is only opened.
if (query !== '') ask(query);
const answered = process.hrtime.bigint();
const heapMb = usedMegabytes() - before;
const openMs = Number(opened - start) / 1e6;
const firstMs = Number(answered - opened) / 1e6;
// `ask` is named here so that it, and all it holds, cannot have been collected before the memory was read.
console.log(JSON.stringify({ openMs, firstMs, heapMb, asked: typeof ask }));
