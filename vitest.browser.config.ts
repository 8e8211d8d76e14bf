import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { type BrowserKind, browserKinds } from './src/cli/browsers/browser-kind.ts';

/** Every test runs in both browsers, one file after the other: each file has a browser of its own. */
const projectFor = (browser: BrowserKind): TestProjectInlineConfiguration => ({
  test: {
    name: browser,
    include: ['test/browser/**/*.test.ts'],
    globalSetup: 'test/browser/harness/setup.ts',
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two busy cores need a while for what is there in a blink otherwise.
    expect: { poll: { timeout: 10_000 } },
  },
});

export default defineConfig({
  test: {
    projects: browserKinds.map(projectFor),
    fileParallelism: false,
    maxWorkers: 1,
    // A test that holds only now and then does not hold.
    retry: 0,
    reporters: 'verbose',
  },
});
