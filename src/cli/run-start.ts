import { buildFolder } from './browsers/browser-kind.ts';
import { buildWhenStale } from './start/build-when-stale.ts';
import { chooseBrowser } from './start/choose-browser.ts';
import { openDemo } from './start/open-demo.ts';
import { parseStartOptions } from './start/parse-start-options.ts';
import { showHeadless } from './start/show-headless.ts';

export interface StartSurroundings {
  /** Folder of the project. */
  readonly root: string;
  readonly hasDisplay: boolean;
  /** Ends everything when it is aborted. */
  readonly stop: AbortSignal;
  /** What was asked for, to stdout. */
  readonly print: (line: string) => void;
  /** Progress and complaints, to stderr. */
  readonly tell: (line: string) => void;
}

/**
 * `npm start [-- --browser firefox] [--region CC] [--on YYYY-MM-DD] [--headless]`: opens a browser with the extension on
 * the demo's seed page. Without a display it says and pictures what a reader would see. Gives the exit status; when it
 * returns, nothing of it is left running.
 */
export async function runStart(args: readonly string[], around: StartSurroundings): Promise<number> {
  const options = parseStartOptions(args);
  if ('error' in options) {
    around.tell(options.error);
    return 2;
  }
  try {
    const browser = await chooseBrowser(options.browser, around.root);
    around.tell(`Using ${browser.executable}`);
    const extensionDir = buildWhenStale(around.root, buildFolder[browser.kind]);
    const isHeadless = options.isHeadless || !around.hasDisplay;
    around.tell(isHeadless ? 'Starting the browser without a window …' : 'Starting the browser …');
    const demo = await openDemo({ ...browser, ...options, extensionDir, isHeadless });
    try {
      if (isHeadless) await showHeadless(demo, { ...around, browser: browser.kind });
      else await waitForEnd(demo.isClosed, around);
    } finally {
      await demo.close();
    }
    return 0;
  } catch (error) {
    around.tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function waitForEnd(isClosed: Promise<void>, { stop, tell }: StartSurroundings): Promise<void> {
  tell('The demo is open. Close the browser or press Ctrl-C to end it.');
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve());
  });
  await Promise.race([isClosed, stopped]);
}
