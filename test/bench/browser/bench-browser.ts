import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../../../src/cli/browsers/find-browser.ts';
import { buildWhenStale } from '../../../src/cli/start/build-when-stale.ts';
import { median } from '../measure.ts';
import { benchGate, type GateFigures } from './bench-gate.ts';
import { writeFilmPage, writeOrdinaryPage } from './bench-pages.ts';
import { benchPaint } from './bench-paint.ts';
import { benchWorkers, type WorkerFigures } from './bench-workers.ts';
import { findKey } from './find-key.ts';
import { launchPlain } from './launch-plain.ts';
import { meetWelcome } from './meet-welcome.ts';
import { servePages } from './serve-pages.ts';
import { stopWorkers } from './stop-workers.ts';
import { writeExtension } from './write-extension.ts';

/** Milliseconds, medians. */
export interface BrowserFigures extends WorkerFigures, GateFigures {
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
/** Its page is a word: what an empty one costs is the browser's own. */
const EMPTY = { 'empty.html': '<!doctype html><title>Empty</title><p>Empty</p>' };
const BANNERS = 5;

/** Everything that only a browser can tell, or null with a message where Chromium is not installed. */
export async function benchBrowser(root: string): Promise<BrowserFigures | null> {
  const executable = findBrowser('chromium', process.env['PATH'] ?? '');
  if (executable === null) {
    console.error('Skipped: Chromium is not installed, so nothing is measured in a browser.');
    return null;
  }
  const extensionDir = copyExtension(buildWhenStale(root, 'chrome'));
  const knowledge = readFileSync(join(extensionDir, 'knowledge.bin'));
  const server = await servePages(
    new Map([
      ['/news', writeOrdinaryPage(ELEMENTS, 'News of the day')],
      ['/dated-news', writeOrdinaryPage(ELEMENTS, 'News of 29 November 2026')],
      ['/film', writeFilmPage()],
    ]),
  );
  const site = server.origin.replace('127.0.0.1', 'pages.example');
  const news = { plain: `${site}/news`, numbered: `${site}/dated-news` };
  const gate = await benchGate(executable, news, (place) => copyExtension(extensionDir, place));
  const browser = await launchPlain(executable);
  try {
    const workers = await benchWorkers(browser, join(root, 'dist/bench/browser'), knowledge);
    const origin = `chrome-extension://${await browser.installExtension(extensionDir)}/`;
    await meetWelcome(browser);
    const empty = `chrome-extension://${await browser.installExtension(writeExtension(EMPTY))}/`;
    return {
      ...workers,
      ...gate,
      ...(await benchBanner(browser, site, origin)),
      ...(await benchPopup(browser, origin, empty)),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** A copy, because a build beside the bench would change it under the browser. */
function copyExtension(from: string, place?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchright-bench-extension-'));
  cpSync(from, folder, { recursive: true });
  if (place === undefined) return folder;
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: findKey(place) }));
  return folder;
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

function findWorker(browser: Browser, origin: string) {
  return browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
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
