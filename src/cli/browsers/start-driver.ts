import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driveChromium } from './drive-chromium.ts';
import { driveFirefox } from './drive-firefox.ts';
import type { Driver } from './driver.ts';
import { type LaunchOptions, launchBrowser } from './launch-browser.ts';

/** Any host will do, as long as it stays the same over a restart. */
const FIREFOX_HOST = '5f0c7a52-8c52-4b5e-9d3a-6f8f1f0a2c11';

/** Starts a browser and installs the built extension of `extensionDir` in it. */
export async function startDriver(
  extensionDir: string,
  options: Omit<LaunchOptions, 'addOn'>,
): Promise<Driver> {
  if (options.kind === 'chromium') return driveChromium(await launchBrowser(options), extensionDir);
  const addOn = { id: readAddOnId(extensionDir), host: FIREFOX_HOST };
  return driveFirefox(await launchBrowser({ ...options, addOn }), extensionDir, addOn.host);
}

function readAddOnId(extensionDir: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extensionDir} is no Firefox build: its manifest names no add-on id`);
  return id;
}
