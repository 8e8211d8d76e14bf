import { parseArgs } from 'node:util';
import { type Day, isDay } from '../../core/day.ts';
import { isRegion, type Region } from '../../core/region.ts';
import { type BrowserKind, isBrowserKind } from '../browsers/browser-kind.ts';

export interface StartOptions {
  /** Null for whichever is there. */
  readonly browser: BrowserKind | null;
  /** Null for the region guessed from the device. */
  readonly region: Region | null;
  /** Null for today. */
  readonly on: Day | null;
  readonly isHeadless: boolean;
}

const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--region CC] [--on YYYY-MM-DD] [--headless]';

/** Reads the options; what does not fit is said in one sentence. */
export function parseStartOptions(args: readonly string[]): StartOptions | { readonly error: string } {
  try {
    const { values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        browser: { type: 'string' },
        region: { type: 'string' },
        on: { type: 'string' },
        headless: { type: 'boolean' },
      },
    });
    const browser = values.browser === 'chrome' ? 'chromium' : (values.browser ?? null);
    const region = values.region?.toUpperCase() ?? null;
    const on = values.on ?? null;
    if (browser !== null && !isBrowserKind(browser))
      return { error: `--browser wants chromium or firefox, not "${browser}".` };
    if (region !== null && !isRegion(region))
      return { error: `--region wants two letters such as RU, not "${values.region}".` };
    if (on !== null && !isDay(on)) return { error: `--on wants a day such as 2014-12-26, not "${on}".` };
    return { browser, region, on, isHeadless: values.headless ?? false };
  } catch (error) {
    return { error: `${error instanceof Error ? error.message : String(error)} ${USAGE}` };
  }
}
