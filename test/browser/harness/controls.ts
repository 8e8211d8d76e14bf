import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

const PAUSE_MS = 50;
const ATTEMPT_MS = 8000;

/** What a test does to the extension that no person can do, or only deep in the browser's own pages. */
export interface Controls {
  /** Ends the worker (Firefox: the event page) as the browser does when it has been idle. */
  readonly killWorker: () => Promise<void>;
  readonly isWorkerRunning: () => Promise<boolean>;
  /** `desk` is an extension page; it is gone afterwards. */
  readonly reloadExtension: (desk: Page) => Promise<void>;
  /** Lets the extension into private windows, which is the person's choice in both browsers. Reloads the extension. */
  readonly allowPrivateWindows: () => Promise<void>;
  /** Takes the extension's access to all sites away, as a person can in the browser's own pages, or gives it back. */
  readonly setSiteAccess: (isAllowed: boolean) => Promise<void>;
  /** From now on the reader says yes when the extension asks for this host, or Firefox for what is sent to it. */
  readonly grantWhenAsked: (origin: string) => Promise<void>;
  /** Takes that back, as a person can in the browser's own pages. */
  readonly takeAccess: (origin: string) => Promise<void>;
  /** Errors that the extension threw or logged anywhere since the last call: worker, content scripts, its own pages. */
  readonly takeErrors: () => Promise<readonly string[]>;
}

/**
 * Ends the worker and sees that it stays ended: what the start of the browser brings it (a menu, a look at the reminders)
 * may still be on its way on a busy machine, and would wake it once more.
 */
export async function putWorkerToRest({ killWorker, isWorkerRunning }: Controls): Promise<void> {
  const isResting = async (): Promise<boolean> => {
    await killWorker();
    await sleep(700);
    return !(await isWorkerRunning());
  };
  await waitUntil(isResting, 'the worker rests', 20_000);
}

/** Waits until `isDone` answers true. */
export async function waitUntil(
  isDone: () => Promise<boolean>,
  what: string,
  timeout = 10_000,
): Promise<void> {
  const end = Date.now() + timeout;
  // A page that goes away at the wrong moment never answers; it is asked again.
  const isDoneSoon = () => Promise.race([isDone(), sleep(ATTEMPT_MS, false)]);
  while (!(await isDoneSoon())) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}`);
    await sleep(PAUSE_MS);
  }
}
