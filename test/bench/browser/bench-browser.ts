import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browsers/find-browser.ts';
import { buildWhenStale } from '../../../src/cli/start/build-when-stale.ts';
import { median } from '../measure.ts';
import { writeFilmPage, writeOrdinaryPage } from './bench-pages.ts';
import { benchPaint } from './bench-paint.ts';
import { benchWorkers, type WorkerFigures } from './bench-workers.ts';
import { launchPlain } from './launch-plain.ts';
import { servePages } from './serve-pages.ts';
import { type ScriptTrace, traceScripts } from './trace-script.ts';
import { writeExtension } from './write-extension.ts';

/** Milliseconds, medians. */
export interface BrowserFigures extends WorkerFigures {
  /** The gate on an ordinary page: evaluating the content script and its look at the document; the thread's own time. */
  readonly gateMs: number;
  /** The first of these alone: what the page gets before it is idle. */
  readonly scriptMs: number;
  /** In an idle moment after both: the beginning of the watch over the page. */
  readonly watchMs: number;
  readonly emptyScriptMs: number;
  /** A script that asks the document for one tag it has not: the least that looking at a page costs. */
  readonly oneQuestionMs: number;
  /** True when the worker slept through all ordinary pages. */
  readonly isWorkerAsleep: boolean;
  /** From the start of the navigation to the banner's element, with the worker running and asleep. */
  readonly bannerMs: number;
  readonly bannerFromColdMs: number;
  /** To the first paint of the popup in a tab, its worker asleep, and of an extension's page with nothing in it. */
  readonly popupPaintMs: number;
  readonly emptyPaintMs: number;
  /** Of the extension's worker after a verdict: the script's heap and the bytes it holds. */
  readonly workerHeapMb: number;
}

const ELEMENTS = 5_000;
const PAGE_LOADS = 15;
const BANNERS = 5;

/** Everything that only a browser can tell, or null with a message where Chromium is not installed. */
export async function benchBrowser(root: string): Promise<BrowserFigures | null> {
  const executable = findBrowser('chromium', process.env['PATH'] ?? '');
  if (executable === null) {
    console.error('Skipped: Chromium is not installed, so nothing is measured in a browser.');
    return null;
  }
  // A copy, because a build beside the bench would change it under the browser.
  const extensionDir = mkdtempSync(join(tmpdir(), 'watchright-bench-extension-'));
  cpSync(buildWhenStale(root, 'chrome'), extensionDir, { recursive: true });
  const knowledge = readFileSync(join(extensionDir, 'knowledge.bin'));
  const server = await servePages(
    new Map([
      ['/news', writeOrdinaryPage(ELEMENTS)],
      ['/film', writeFilmPage()],
    ]),
  );
  const browser = await launchPlain(executable);
  try {
    const workers = await benchWorkers(browser, join(root, 'dist/bench/browser'), knowledge);
    const origin = `chrome-extension://${await browser.installExtension(extensionDir)}/`;
    // The last thing the worker does by itself; before that it could not be told what wakes it.
    const welcome = await browser.waitForTarget((target) => target.url().startsWith(`${origin}src/welcome/`));
    await (await welcome.page())?.waitForSelector('h1');
    const empty = await installScript(browser, '');
    const asking = await installScript(browser, "document.querySelector('video');");
    const gate = await benchGate(browser, `${server.origin}/news`, [origin, empty, asking]);
    return {
      ...workers,
      ...gate,
      ...(await benchBanner(browser, server.origin.replace('127.0.0.1', 'pages.example'), origin)),
      ...(await benchPopup(browser, origin, empty)),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** An extension with this content script, and whose page is a word: what an empty one costs is the browser's own. */
async function installScript(browser: Browser, script: string): Promise<string> {
  const files = {
    'content.js': `(function () {${script}})();\n`,
    'empty.html': '<!doctype html><title>Empty</title><p>Empty</p>',
  };
  return `chrome-extension://${await browser.installExtension(writeExtension(files))}/`;
}

async function benchGate(browser: Browser, address: string, origins: readonly [string, string, string]) {
  const page = await browser.newPage();
  // The first load also starts the browser's own parts.
  await page.goto(address);
  await stopWorkers(page);
  const loads: ScriptTrace[][] = [];
  for (let load = 0; load < PAGE_LOADS; load++) loads.push(await traceScripts(page, address, origins));
  const isWorkerAsleep = !isWorkerRunning(browser, origins[0]);
  await page.close();
  const [scriptMs = 0, emptyScriptMs = 0, oneQuestionMs = 0] = origins.map((_, at) =>
    median(loads.map((load) => load[at]?.evaluateMs ?? 0)),
  );
  const ours = loads.flatMap(([own]) => own ?? []);
  const gateMs = median(ours.map(({ evaluateMs, callsMs: [look = 0] }) => evaluateMs + look));
  const watchMs = median(ours.map(({ callsMs: [, watch = 0] }) => watch));
  return { gateMs, scriptMs, watchMs, emptyScriptMs, oneQuestionMs, isWorkerAsleep };
}

async function benchBanner(browser: Browser, site: string, origin: string) {
  const address = `${site}/film`;
  const page = await browser.newPage();
  const time = async (prepare: () => Promise<void>): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < BANNERS; run++) {
      await prepare();
      times.push(await timeBanner(page, address));
    }
    return median(times);
  };
  const bannerFromColdMs = await time(() => stopWorkers(page));
  const bannerMs = await time(async () => {});
  const workerHeapMb = await readWorkerHeap(browser, origin);
  await page.close();
  return { bannerMs, bannerFromColdMs, workerHeapMb };
}

async function benchPopup(browser: Browser, origin: string, empty: string) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 600 });
  const prepare = () => stopWorkers(page);
  const emptyPaintMs = await benchPaint(page, `${empty}empty.html`, prepare);
  const popupPaintMs = await benchPaint(page, `${origin}src/popup/index.html`, prepare);
  await page.close();
  return { emptyPaintMs, popupPaintMs };
}

async function timeBanner(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const shown = await page.waitForFunction(() => Reflect.get(globalThis, 'bannerAt'), { timeout: 20_000 });
  return Number(await shown.jsonValue());
}

/** Over a page that stays: a window that closes would wake the extension again, which forgets its tabs then. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

function findWorker(browser: Browser, origin: string) {
  return browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
}

function isWorkerRunning(browser: Browser, origin: string): boolean {
  return findWorker(browser, origin) !== undefined;
}

async function readWorkerHeap(browser: Browser, origin: string): Promise<number> {
  const session = await findWorker(browser, origin)?.createCDPSession();
  if (!session) throw new Error('the worker does not run after a banner');
  await session.send('HeapProfiler.collectGarbage');
  // The bytes of buffers are told apart from the heap, in browsers that tell them.
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}
