import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { findData, readFilms } from '../bench-data.ts';
import { median } from '../measure.ts';
import { flexsearch } from '../rivals/flexsearch.ts';
import { ourTitles } from '../rivals/our-titles.ts';
import { timeWorker } from './time-worker.ts';
import { type PackagedFiles, writeExtension } from './write-extension.ts';

/** Milliseconds, medians, of a fresh worker: fetch, open, first answer; null where the bench data is missing. */
export interface WorkerFigures {
  readonly ourWorkerMs: number | null;
  readonly flexsearchWorkerMs: number | null;
  /** The same with the lists as they ship and a whole verdict. */
  readonly verdictWorkerMs: number;
}

const RUNS = 11;
const QUERY = 'Watch The Prestige (2006) Full Movie Online Free - 123Movies';
const VERDICT: Asked = { worker: 'worker-verdict', file: 'knowledge.bin', query: 'Heat (1995) 1080p BluRay' };
const TITLES: readonly Asked[] = [
  { worker: 'worker-ours', file: 'ours.bin', query: QUERY },
  { worker: 'worker-flexsearch', file: 'flexsearch.bin', query: QUERY },
];

interface Asked {
  readonly worker: string;
  readonly file: string;
  readonly query: string;
}

/** Workers of an extension, which fetch from its package as ours does; `built` is where the bench's scripts lie. */
export async function benchWorkers(
  browser: Browser,
  built: string,
  knowledge: Uint8Array,
): Promise<WorkerFigures> {
  const films = findData('bench/films-100k.jsonl');
  const files: PackagedFiles = {
    'blank.html': '<!doctype html><title>Blank</title>',
    'knowledge.bin': knowledge,
    ...readScripts(built),
    ...(films === null ? {} : await packTitles(films)),
  };
  const origin = `chrome-extension://${await browser.installExtension(writeExtension(files))}`;
  const page = await browser.newPage();
  await page.goto(`${origin}/blank.html`);
  const [verdictWorkerMs = 0, ourWorkerMs = null, flexsearchWorkerMs = null] = await timeInTurn(
    films === null ? [VERDICT] : [VERDICT, ...TITLES],
    async ({ worker, file, query }) => {
      const question = { file: `${origin}/${file}`, query };
      const { ms, answer } = await timeWorker(page, `${origin}/${worker}.js`, question);
      if (answer === null || answer === 'none') throw new Error(`${worker} finds nothing`);
      return ms;
    },
  );
  await page.close();
  return { ourWorkerMs, flexsearchWorkerMs, verdictWorkerMs };
}

/** Medians; each is asked once before the next turn, so that a machine that slows down slows all of them. */
async function timeInTurn(asked: readonly Asked[], time: (one: Asked) => Promise<number>): Promise<number[]> {
  const times: number[][] = asked.map(() => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [at, one] of asked.entries()) times[at]?.push(await time(one));
  }
  return times.map(median);
}

/** The workers, and what they share. */
function readScripts(built: string): PackagedFiles {
  const names = readdirSync(built, { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('.js'),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(built, name))]));
}

async function packTitles(path: string): Promise<PackagedFiles> {
  const films = readFilms(path);
  return { 'ours.bin': await ourTitles.pack(films), 'flexsearch.bin': await flexsearch.pack(films) };
}
