import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { type BrowserKind, browserKinds } from './src/cli/browsers/browser-kind.ts';
import { LongFirst } from './test/browser/harness/long-first.ts';

/**
 * What has a meaning in one browser alone: the pictures that are kept are Chromium's, and only Chromium tells of a first
 * paint. Everything else runs in both.
 */
const ownFiles: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['test/browser/first-paint.test.ts', 'test/browser/pictures.test.ts'],
  firefox: [],
};

const projectFor = (browser: BrowserKind): TestProjectInlineConfiguration => ({
  test: {
    name: browser,
    include: ['test/browser/**/*.test.ts'],
    exclude: browserKinds.filter((kind) => kind !== browser).flatMap((kind) => ownFiles[kind]),
    globalSetup: 'test/browser/harness/setup.ts',
    environment: './test/browser/harness/worker-ends.ts',
    provide: { browser },
    // Two processes run one file after the other, each with one browser that most files share.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two busy cores need a while for what is there in a blink otherwise.
    expect: { poll: { timeout: 10_000 } },
  },
});

export default defineConfig({
  test: {
    projects: browserKinds.map(projectFor),
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    // A test that holds only now and then does not hold.
    retry: 0,
    reporters: 'verbose',
  },
});
