import type { Page } from 'puppeteer-core';
import type { WorkerQuestion, WorkerRun } from './answer-once.ts';

/** Starts a fresh worker on the page and has it answer one question. */
export function timeWorker(page: Page, script: string, question: WorkerQuestion): Promise<WorkerRun> {
  return page.evaluate(
    (address, asked) =>
      new Promise<WorkerRun>((resolve, reject) => {
        const worker = new Worker(address, { type: 'module' });
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<WorkerRun>) => {
          worker.terminate();
          resolve(data);
        };
        worker.postMessage(asked);
      }),
    script,
    question,
  );
}
