import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Day } from '../../core/day.ts';
import type { Region } from '../../core/region.ts';
import { createDemoServer } from '../../demo/create-demo-server.ts';
import { seedPage } from '../../demo/pages/seed.ts';
import { createPageClient } from '../browsers/create-page-client.ts';
import type { Driver } from '../browsers/driver.ts';
import { startDriver } from '../browsers/start-driver.ts';
import type { ChosenBrowser } from './choose-browser.ts';

export interface DemoOptions extends ChosenBrowser {
  readonly extensionDir: string;
  readonly region: Region | null;
  readonly on: Day | null;
  readonly isHeadless: boolean;
}

/** A browser on the demo's seed page. */
export interface Demo {
  readonly driver: Driver;
  readonly seed: Page;
  /** Fulfilled when the person closes the browser. */
  readonly isClosed: Promise<void>;
  /** Ends browser and server and removes the profile. */
  readonly close: () => Promise<void>;
}

/** Serves the demo on loopback and opens a browser with the extension on it. Whatever fails, nothing is left behind. */
export async function openDemo(options: DemoOptions): Promise<Demo> {
  const ends: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of ends.reverse()) await end().catch(() => {});
    ends.length = 0;
  };
  try {
    const profile = await mkdtemp(join(tmpdir(), 'watchright-demo-'));
    ends.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    const server = await createDemoServer();
    ends.push(server.close);
    const { kind, executable, isHeadless } = options;
    const driver = await startDriver(options.extensionDir, {
      kind,
      executable,
      isHeadless,
      profile,
      proxyPort: server.proxyPort,
    });
    ends.push(() => driver.browser.close());
    await choose(driver, options);
    const seed = await driver.browser.newPage();
    await seed.goto(seedPage.address);
    await seed.bringToFront();
    const isClosed = new Promise<void>((resolve) => driver.browser.once('disconnected', () => resolve()));
    return { driver, seed, isClosed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sets region and day as the person could in the settings. */
async function choose(driver: Driver, { region, on }: DemoOptions): Promise<void> {
  if (region === null && on === null) return;
  const settings = await driver.openExtensionPage('src/options/index.html');
  const change = { ...(region && { region }), ...(on && { asOf: on }) };
  await createPageClient(settings)('change-settings', { change, isPrivate: false });
  await settings.close();
}
