import type { BrowserKind } from './browser-kind.ts';
import { findBrowser } from './find-browser.ts';
import { findDownloaded, installBrowser } from './install-browser.ts';

/**
 * Path of a browser of that kind: an installed one, else one downloaded before into `cacheDir`, else a newly
 * installed one. Throws one sentence where there is no way.
 */
export async function requireBrowser(kind: BrowserKind, cacheDir: string): Promise<string> {
  const { PATH = '' } = process.env;
  const found = findBrowser(kind, PATH) ?? (await findDownloaded(kind, cacheDir));
  if (found) return found;
  console.error(`No ${kind} found; installing one.`);
  return installBrowser(kind, cacheDir);
}
