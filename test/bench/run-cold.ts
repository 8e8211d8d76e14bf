import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './measure.ts';

/** Figures of a fresh process: the least busy of a few starts. */
export interface ColdTimes {
  readonly openMs: number;
  readonly firstMs: number;
  readonly heapMb: number;
}

/** Opens a rival's file in fresh processes and asks one query; medians of `runs`. */
export function runCold(
  kind: 'hosts' | 'titles',
  name: string,
  packed: Uint8Array,
  query: string,
  runs = 3,
): ColdTimes {
  const folder = mkdtempSync(join(tmpdir(), 'watchright-bench-'));
  const file = join(folder, 'packed');
  writeFileSync(file, packed);
  const cold = join(import.meta.dirname, 'cold.js');
  const times = Array.from({ length: runs }, () => {
    const args = ['--expose-gc', cold, kind, name, file, query];
    // Our own program's answer.
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ColdTimes;
  });
  rmSync(folder, { recursive: true });
  return {
    openMs: median(times.map((one) => one.openMs)),
    firstMs: median(times.map((one) => one.firstMs)),
    heapMb: median(times.map((one) => one.heapMb)),
  };
}
