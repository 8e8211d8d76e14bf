/** Times in microseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

/** A new string with the same letters, so that no engine remembers anything about the old one. */
export function freshen(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Runs `ask` over all queries `rounds` times after `warmups`; every query is a fresh string each time. */
export function timeEach(
  queries: readonly string[],
  ask: (query: string) => unknown,
  { rounds = 5, warmups = 3 } = {},
): Times {
  const best: number[] = queries.map(() => Number.POSITIVE_INFINITY);
  const sums: number[] = [];
  for (let round = -warmups; round < rounds; round++) {
    const fresh = queries.map(freshen);
    fresh.forEach((query, index) => {
      const start = process.hrtime.bigint();
      ask(query);
      const micros = Number(process.hrtime.bigint() - start) / 1000;
      if (round < 0) return;
      best[index] = Math.min(best[index] ?? micros, micros);
      sums.push(micros);
    });
  }
  // The least of a few rounds is what the work takes; the rest is the machine's other business.
  const sorted = [...best].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), mean: sums.reduce((sum, one) => sum + one, 0) / sums.length };
}

/** Queries and who answers them. */
export interface Task {
  readonly queries: readonly string[];
  readonly ask: (query: string) => unknown;
}

/** Microseconds a query over whole passes, the median pass: for work too short to be timed alone. */
export function timePass(queries: readonly string[], ask: (query: string) => unknown): number {
  return timeInTurn([{ queries, ask }])[0] ?? 0;
}

/**
 * The same for several, in turn, so that a machine that slows down slows all of them. Each runs once more before its turn:
 * what the others left in the processor's caches is none of its business.
 */
export function timeInTurn(tasks: readonly Task[], passes = 9): number[] {
  const times: number[][] = tasks.map(() => []);
  for (let pass = 0; pass < passes; pass++) {
    tasks.forEach((task, at) => {
      runPass(task);
      times[at]?.push(runPass(task));
    });
  }
  return times.map(median);
}

function runPass({ queries, ask }: Task): number {
  const fresh = queries.map(freshen);
  const start = process.hrtime.bigint();
  for (const query of fresh) ask(query);
  return Number(process.hrtime.bigint() - start) / 1000 / queries.length;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Milliseconds of the median of a few runs. */
export async function timeRuns(run: () => Promise<unknown>, runs = 7): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < runs; at++) {
    const start = process.hrtime.bigint();
    await run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times);
}

/** Milliseconds of the least of many runs: what the work takes, on a machine that has other things to do. */
export async function leastRun(run: () => Promise<unknown>, runs = 20): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at++) least = Math.min(least, await timeRuns(run, 1));
  return least;
}
