import { readFileSync } from 'node:fs';
import { findData, readJson } from './bench-data.ts';
import { leastRun, timePass } from './measure.ts';
import { hostRivals } from './rivals/hosts.ts';
import type { HostRival } from './rivals/rival.ts';
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
  const figures: HostFigures[] = [];
  for (const rival of hostRivals) figures.push(await benchHostRival(rival, hosts, queries));
  return figures;
}

async function benchHostRival(
  rival: HostRival,
  hosts: readonly string[],
  queries: readonly string[],
): Promise<HostFigures> {
  const packed = await rival.pack(hosts);
  const isListed = await rival.open(packed);
  const asked = queries.slice(0, rival.mostQueries);
  const lookUpUs = timePass(asked, isListed, rival.mostQueries ? 3 : 9);
  const loadMs = await leastRun(() => rival.open(packed), 9);
  const hits = asked.filter((host) => isListed(host)).length / asked.length;
  const cold = runCold('hosts', rival.name, packed, queries[0] ?? '');
  return { name: rival.name, bytesEach: packed.length / hosts.length, lookUpUs, loadMs, hits, cold };
}

/** Every twentieth question is a listed host, with `www.` before every other one of them. */
function mixIn(questions: readonly string[], hosts: readonly string[]): string[] {
  return questions.map((question, index) => {
    if (index % 20 !== 0) return question;
    const host = hosts[(index * 37) % hosts.length] ?? question;
    return index % 40 === 0 ? host : `www.${host}`;
  });
}
