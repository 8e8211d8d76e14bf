import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { putWorkerToRest } from './harness/controls.ts';
import { openPopupPage } from './harness/popup-page.ts';
import { expectBanner, openTab } from './harness/tab.ts';
import { choose, SEED_DAY, useSession } from './harness/use-session.ts';

// Chromium alone tells when a page was first painted, whatever with, and what has moved since.

// How soon that is, the bench measures.

const TRIES = 3;

const session = useSession();

beforeAll(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: SEED_DAY });
});

interface Paints {
  /** Milliseconds from the start: the bones, and the first words. */
  readonly bones: number;
  readonly words: number;
  /** Sum of the layout shifts. */
  readonly shift: number;
}

function readPaints(page: Page): Promise<Paints> {
  return page.evaluate(async () => {
    const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const shift = await new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 500);
    });
    return { bones: timeOf('first-paint'), words: timeOf('first-contentful-paint'), shift };
  });
}

test('the popup is painted before the worker is awake, and nothing jumps when the answer comes', async () => {
  const tab = await openTab(session(), seedPage.address);
  await expectBanner(session(), tab);
  const popup = await openPopupPage(session(), tab);
  // As wide as under the toolbar button.
  await popup.setViewport({ width: 360, height: 600 });
  const paints: Paints[] = [];
  for (let tried = 0; tried < TRIES; tried += 1) {
    await putWorkerToRest(session().controls);
    await popup.reload();
    await popup.waitForSelector('main:not([aria-busy="true"]) h1');
    paints.push(await readPaints(popup));
  }
  for (const { bones, words, shift } of paints) {
    expect(bones).toBeLessThan(words);
    expect(shift).toBe(0);
  }
});
