import { readBody } from '../../../src/adapters/read-body.ts';
import { readPackLength } from '../../../src/core/pack/read-pack-length.ts';

/** What the page asks a worker: a file to fetch and a text. */
export interface WorkerQuestion {
  readonly file: string;
  readonly query: string;
}

export interface WorkerRun {
  /** Milliseconds from the question to the answer: fetching the file, opening it, the first look-up. */
  readonly ms: number;
  readonly answer: unknown;
}

/** A worker's side of one question. */
export function answerOnce(answer: (file: Uint8Array, query: string) => Promise<unknown>): void {
  globalThis.onmessage = async ({ data }: MessageEvent<WorkerQuestion>) => {
    const start = performance.now();
    const response = await fetch(data.file);
    const found = await answer(await readBody(response, readPackLength), data.query);
    const run: WorkerRun = { ms: performance.now() - start, answer: found };
    postMessage(run);
  };
}
