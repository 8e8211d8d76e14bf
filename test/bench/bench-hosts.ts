import { readFileSync } from 'node:fs';
import { findData, readJson } from './bench-data.ts';
import { leastRun, type Task, timeInTurn } from './measure.ts';
import { hostRivals } from './rivals/hosts.ts';
import type { HostRival, HostSearch } from './rivals/rival.ts';
import { type ColdTimes, runCold } from './run-cold.ts';

export interface HostFigures {
  readonly name: string;
  readonly bytesEach: number;
  /** Median microseconds a look-up, 5% of them hits. */
  readonly lookUpUs: number;
  /** Milliseconds to open it from its bytes, in a warm process: the least of a few. */
  readonly loadMs: number;
  readonly hits: number;
  readonly cold: ColdTimes;
}

/** Every set of hosts over the same list and the same questions, or null where the data is missing. */
export async function benchHosts(): Promise<HostFigures[] | null> {
  const listed = findData('bench/hosts-100k.txt');
  const asked = findData('bench/hosts-miss.json');
  if (!listed || !asked) return null;
  const hosts = readFileSync(listed, 'utf8').trim().split('\n');
  const queries = mixIn(readJson<string[]>(asked), hosts);
  const opened: OpenedRival[] = [];
  for (const rival of hostRivals) {
    const packed = await rival.pack(hosts);
    const ask = await rival.open(packed);
    opened.push({ rival, packed, ask, queries: queries.slice(0, rival.mostQueries) });
  }
  const times = timeInTurn(opened);
  const figures: HostFigures[] = [];
  for (const [at, one] of opened.entries()) {
    figures.push({ lookUpUs: times[at] ?? 0, ...(await weigh(one, hosts.length)) });
  }
  return figures;
}

interface OpenedRival extends Task {
  readonly rival: HostRival;
  readonly packed: Uint8Array;
  readonly ask: HostSearch;
}

async function weigh({ rival, packed, ask, queries }: OpenedRival, count: number) {
  return {
    name: rival.name,
    bytesEach: packed.length / count,
    loadMs: await leastRun(() => rival.open(packed), 9),
    hits: queries.filter((host) => ask(host)).length / queries.length,
    cold: runCold('hosts', rival.name, packed, queries[0] ?? ''),
  };
}

/** Every twentieth question is a listed host, with `www.` before every other one of them. */
function mixIn(questions: readonly string[], hosts: readonly string[]): string[] {
  return questions.map((question, index) => {
    if (index % 20 !== 0) return question;
    const host = hosts[(index * 37) % hosts.length] ?? question;
    return index % 40 === 0 ? host : `www.${host}`;
  });
}
