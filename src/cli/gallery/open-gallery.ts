import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import { createDemoServer } from '../../demo/create-demo-server.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { buildWhenStale } from '../start/build-when-stale.ts';
import type { ChosenBrowser } from '../start/choose-browser.ts';
import type { Look } from './look.ts';
import { readBuiltPages } from './read-built-pages.ts';
import { wearLook } from './wear-look.ts';

/** A scene as the gallery page names it. */
export interface SceneName {
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
}

/** The gallery page in a browser, one scene at a time. */
export interface Gallery {
  readonly page: Page;
  readonly scenes: readonly SceneName[];
  /** `scale`: device pixels a CSS pixel, 1 when left out. */
  readonly show: (scene: SceneName, look: Look, scale?: number) => Promise<void>;
  /** A PNG of the whole scene that is shown. */
  readonly takePicture: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** CSS pixels. */
const LEAST_HEIGHT = 640;

/** Milliseconds a scene may take. */
const SHOW_TIMEOUT = 30_000;

const ORIGIN = 'https://gallery.example';
const ADDRESS = `${ORIGIN}/src/gallery/index.html`;

/** Builds the gallery when it is stale, serves it on loopback and opens it. Nothing is left behind when it is closed. */
export async function openGallery(root: string, browser: ChosenBrowser): Promise<Gallery> {
  const pages = readBuiltPages(buildWhenStale(root, 'gallery'), ORIGIN);
  const server = await createDemoServer(pages);
  const profile = await mkdtemp(join(tmpdir(), 'watchright-gallery-'));
  const started = await launchBrowser({
    ...browser,
    profile,
    proxyPort: server.proxyPort,
    isHeadless: true,
  });
  const close = async (): Promise<void> => {
    await started.close();
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const page = await started.newPage();
  await page.goto(ADDRESS);
  await page.waitForSelector('html[data-scenes]');
  const scenes: SceneName[] = JSON.parse(
    await page.evaluate(() => document.documentElement.dataset['scenes'] ?? '[]'),
  );
  let worn = '';
  const show: Gallery['show'] = async ({ name, width }, look, scale = 1) => {
    const wear = `${look.scheme} ${look.isForced}`;
    if (wear !== worn) await wearLook(page, browser.kind, look);
    worn = wear;
    await resize(page, { width, height: LEAST_HEIGHT, deviceScaleFactor: scale });
    const hash = `#scene=${name}&language=${look.language}${look.isMirrored ? '&direction=rtl' : ''}`;
    await page.evaluate(goTo, hash, SHOW_TIMEOUT);
  };
  const takePicture = async (): Promise<Uint8Array> => {
    // Not puppeteer's own picture of a full page: Chromium shifts that one sideways where the page runs from right to left.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({
      ...(page.viewport() ?? { width: 1280 }),
      height: Math.max(height, LEAST_HEIGHT),
    });
    return page.screenshot();
  };
  return { page, scenes, show, takePicture, close };
}

/** Takes 40 ms in Firefox when nothing changes too, so then it is left out. */
async function resize(page: Page, wanted: Viewport): Promise<void> {
  const { width, height, deviceScaleFactor = 1 } = page.viewport() ?? {};
  const isSame =
    width === wanted.width && height === wanted.height && deviceScaleFactor === wanted.deviceScaleFactor;
  if (!isSame) await page.setViewport(wanted);
}

/** Goes to a scene and waits until it is drawn; runs in the page, as text. One call, because each takes long in Firefox. */
function goTo(hash: string, timeout: number): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve, reject) => {
    const check = (): void => {
      if (root.dataset['shown'] !== hash) return;
      watch.disconnect();
      resolve();
    };
    const watch = new MutationObserver(check);
    watch.observe(root, { attributes: true });
    setTimeout(() => reject(new Error(`not drawn in ${timeout} ms: ${hash}`)), timeout);
    location.replace(hash);
    check();
  });
}
