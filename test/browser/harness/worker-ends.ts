import type { Environment } from 'vitest/runtime';

declare global {
  /** What is to be closed when the process that runs the tests ends. */
  var closeWithWorker: (() => Promise<void>)[];
}

/** Where browser tests run: Node as it is, with an end. A process runs one file after the other, and its browser with it. */
const environment: Environment = {
  name: 'browser-tests',
  viteEnvironment: 'ssr',
  setup(global: typeof globalThis) {
    global.closeWithWorker = [];
    return {
      async teardown() {
        await Promise.all(global.closeWithWorker.map((close) => close()));
      },
    };
  },
};

export default environment;
