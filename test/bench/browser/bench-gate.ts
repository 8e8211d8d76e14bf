import type { Page } from 'puppeteer-core';
import { median } from '../measure.ts';
import { launchPlain } from './launch-plain.ts';
import { meetWelcome } from './meet-welcome.ts';
import { stopWorkers } from './stop-workers.ts';
import { type ScriptTrace, traceScripts } from './trace-script.ts';
import { type PackagedFiles, writeExtension } from './write-extension.ts';

/**
 * Milliseconds that the page's thread was busy with a content script, medians: where it is the first of the page, which pays
 * for what of the browser is cold, and where other extensions have theirs before it.
 */
export interface ScriptFigures {
  readonly firstMs: number;
  readonly afterOthersMs: number;
}

export interface GateFigures {
  /** Ours on an ordinary page: evaluating it, and with that its look at the document. */
  readonly gate: ScriptFigures;
  /** Ours where the page has a number in its title, and so is asked for a magnet. */
  readonly gateByNumber: ScriptFigures;
  readonly emptyScript: ScriptFigures;
  /** A script that asks the document for one tag it has not: the least that looking at a page costs. */
  readonly oneQuestion: ScriptFigures;
  /** The second look, 1.5 s later, and the beginning of the watch over the page. */
  readonly lateMs: number;
  /** True when the worker slept through all ordinary pages. */
  readonly isWorkerAsleep: boolean;
}

/** Writes an extension that has this place among those of a page, and tells its folder. */
export type WriteAtPlace = (place: number) => string;

const LOADS = 15;
const LATE_LOADS = 5;
const SOON_MS = 200;
const LATE_MS = 2000;

/** Ordinary pages, one without a number in its title and one with it. */
export interface GatePages {
  readonly plain: string;
  readonly numbered: string;
}

/** Loads the pages in two browsers: in one our script comes before the others, in the other one after them. */
export async function benchGate(
  executable: string,
  pages: GatePages,
  writeOurs: WriteAtPlace,
): Promise<GateFigures> {
  const writeEmpty: WriteAtPlace = (place) => writeScript('', place);
  const writeAsking: WriteAtPlace = (place) => writeScript("document.querySelector('video');", place);
  const before = await benchScripts(executable, pages, [writeOurs, writeEmpty, writeAsking]);
  const after = await benchScripts(executable, pages, [writeEmpty, writeAsking, writeOurs]);
  const pick = (first: readonly ScriptTrace[] = [], others: readonly ScriptTrace[] = []): ScriptFigures => ({
    firstMs: median(first.map(({ evaluateMs }) => evaluateMs)),
    afterOthersMs: median(others.map(({ evaluateMs }) => evaluateMs)),
  });
  return {
    gate: pick(before.traces[0], after.traces[2]),
    gateByNumber: pick(before.numbered[0], after.numbered[2]),
    emptyScript: pick(after.traces[0], before.traces[1]),
    oneQuestion: pick(after.traces[1], before.traces[2]),
    lateMs: median(after.late),
    isWorkerAsleep: before.isAsleep && after.isAsleep,
  };
}

/** What each of the extensions took in each load, in their order, and what the calls into all of them took later. */
async function benchScripts(executable: string, pages: GatePages, extensions: readonly WriteAtPlace[]) {
  const browser = await launchPlain(executable);
  try {
    const origins: string[] = [];
    for (const [place, write] of extensions.entries()) {
      origins.push(`chrome-extension://${await browser.installExtension(write(place))}/`);
    }
    await meetWelcome(browser);
    const page = await browser.newPage();
    // The first load also starts the browser's own parts.
    await page.goto(pages.plain);
    await stopWorkers(page);
    const traces = await traceLoads(page, pages.plain, origins);
    const late: number[] = [];
    for (let load = 0; load < LATE_LOADS; load++) {
      const trace = await traceScripts(page, pages.plain, origins, LATE_MS);
      late.push(trace.flatMap(({ callsMs }) => callsMs).reduce((sum, ms) => sum + ms, 0));
    }
    const numbered = await traceLoads(page, pages.numbered, origins);
    const isAsleep = !browser.targets().some((target) => target.type() === 'service_worker');
    return { traces, numbered, late, isAsleep };
  } finally {
    await browser.close();
  }
}

/** By extension, in their order. */
async function traceLoads(page: Page, address: string, origins: readonly string[]): Promise<ScriptTrace[][]> {
  const loads: ScriptTrace[][] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await traceScripts(page, address, origins, SOON_MS));
  return origins.map((_, at) => loads.flatMap((load) => load[at] ?? []));
}

function writeScript(script: string, place: number): string {
  const files: PackagedFiles = { 'content.js': `(function () {${script}})();\n` };
  return writeExtension(files, place);
}
