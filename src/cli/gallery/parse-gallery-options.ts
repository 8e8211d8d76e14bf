import { parseArgs } from 'node:util';
import { type BrowserKind, browserKinds, isBrowserKind } from '../browsers/browser-kind.ts';

export interface GalleryOptions {
  readonly browser: BrowserKind | null;
  /** Parts of the names of the scenes that are wanted; none for all. */
  readonly names: readonly string[];
  /** True: the small pictures for the tests are taken anew. */
  readonly isKept: boolean;
  /** What is wrong with the arguments. */
  readonly error: string | null;
}

/** Reads the arguments of the gallery command. Pictures are kept of Chromium only. */
export function parseGalleryOptions(args: readonly string[]): GalleryOptions {
  const nothing = { browser: null, names: [], isKept: false };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string' }, keep: { type: 'boolean', default: false } },
    });
    const { browser, keep } = values;
    if (browser !== undefined && !isBrowserKind(browser)) {
      return { ...nothing, error: `--browser takes ${browserKinds.join(' or ')}, not ${browser}` };
    }
    if (keep && browser === 'firefox') return { ...nothing, error: '--keep takes the pictures of chromium' };
    return { browser: keep ? 'chromium' : (browser ?? null), names: positionals, isKept: keep, error: null };
  } catch (error) {
    return { ...nothing, error: error instanceof Error ? error.message : String(error) };
  }
}
