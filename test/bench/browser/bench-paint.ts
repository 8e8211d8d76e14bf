import type { Page } from 'puppeteer-core';
import { median } from '../measure.ts';

const LOADS = 15;

/**
 * Milliseconds from the start of a page to its first paint, the median of many loads; `prepare` goes before each. Chromium
 * alone tells.
 */
export async function benchPaint(page: Page, address: string, prepare: () => Promise<void>): Promise<number> {
  await page.goto(address);
  const times: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    await prepare();
    await page.reload();
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
