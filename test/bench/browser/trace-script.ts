import type { Page } from 'puppeteer-core';

/** What of a trace is read. Times are microseconds; `tdur` is what the thread itself was busy. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds. */
export interface ScriptTrace {
  /** Evaluating the script, 0 where none ran. */
  readonly evaluateMs: number;
  /** The calls that the browser made into it afterwards, in their order. */
  readonly callsMs: readonly number[];
}

/** Loads the page and tells what the thread was busy with for the scripts under each origin, for so long after the load. */
export async function traceScripts(
  page: Page,
  address: string,
  origins: readonly string[],
  waitMs: number,
): Promise<ScriptTrace[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  // Content scripts run when the document is idle, which is soon after it is loaded.
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  const trace = await page.tracing.stop();
  // The browser's own form.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return origins.map((origin) => {
    const listMs = (wanted: string): number[] =>
      traceEvents
        .filter(({ name, ph, args }) => {
          return name === wanted && ph === 'X' && (args?.data?.url ?? '').startsWith(origin);
        })
        .sort((a, b) => a.ts - b.ts)
        .map(({ dur = 0, tdur = dur }) => tdur / 1000);
    return {
      evaluateMs: listMs('EvaluateScript').reduce((sum, ms) => sum + ms, 0),
      callsMs: listMs('FunctionCall'),
    };
  });
}
