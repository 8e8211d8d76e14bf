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
const RELEASE = 'Heat (1995) 1080p BluRay';

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
  const time = async (name: string, file: string, query = QUERY): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const question = { file: `${origin}/${file}`, query };
      const { ms, answer } = await timeWorker(page, `${origin}/${name}.js`, question);
      if (answer === null || answer === 'none') throw new Error(`${name} finds nothing`);
      times.push(ms);
    }
    return median(times);
  };
  const figures = {
    ourWorkerMs: films === null ? null : await time('worker-ours', 'ours.bin'),
    flexsearchWorkerMs: films === null ? null : await time('worker-flexsearch', 'flexsearch.bin'),
    verdictWorkerMs: await time('worker-verdict', 'knowledge.bin', RELEASE),
  };
  await page.close();
  return figures;
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
