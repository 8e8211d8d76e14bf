import type { Page } from 'puppeteer-core';
import { median } from '../measure.ts';

const LOADS = 15;

/**
 * Milliseconds from the start of an extension's page to its first paint, the median of many loads; `prepare` goes before each.
 * Each comes after a file of the extension that has nothing to end: a reload would count the end of the page before, which
 * a popup does not have. Chromium alone tells.
 */
export async function benchPaint(
  page: Page,
  { origin, path }: { readonly origin: string; readonly path: string },
  prepare: () => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await page.goto(`${origin}manifest.json`);
    await prepare();
    await page.goto(`${origin}${path}`);
    times.push(await page.evaluate(readFirstPaint));
  }
  return median(times);
}

function readFirstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
