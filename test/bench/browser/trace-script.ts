import type { Page } from 'puppeteer-core';

/** What of a trace is read. Times are microseconds; `tdur` is what the thread itself was busy. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Loads the page and gives the milliseconds that evaluating the scripts under each origin took, 0 where none ran. */
export async function traceScripts(
  page: Page,
  address: string,
  origins: readonly string[],
): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load' });
  // Content scripts run when the document is idle, which is soon after it is loaded.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const trace = await page.tracing.stop();
  // The browser's own form.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return origins.map((origin) => {
    const own = traceEvents.filter(({ name, ph, args }) => {
      return name === 'EvaluateScript' && ph === 'X' && (args?.data?.url ?? '').startsWith(origin);
    });
    return own.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000;
  });
}
