import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from './browser-kind.ts';

const commands: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const usualPlaces: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** What `findBrowser` looks at; a test hands in its own. */
export interface FileView {
  readonly exists: (path: string) => boolean;
  /** True where the path is, or only starts, a snap. */
  readonly isSnap: (path: string) => boolean;
}

/**
 * Path of an installed browser of that kind, or null. Snaps are passed over: they cannot see a profile in the
 * temporary folder, and on Ubuntu /usr/bin/chromium-browser and /usr/bin/firefox are stubs that start one.
 */
export function findBrowser(
  kind: BrowserKind,
  searchPath: string,
  files: FileView = { exists: existsSync, isSnap },
): string | null {
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  const onPath = commands[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...onPath, ...usualPlaces[kind]];
  return candidates.find((path) => files.exists(path) && !files.isSnap(path)) ?? null;
}

const LARGEST_STUB = 20_000;

function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (path.startsWith('/snap/') || real.startsWith('/snap/') || real === '/usr/bin/snap') return true;
  return statSync(real).size < LARGEST_STUB && readFileSync(real, 'latin1').includes('/snap/bin/');
}
