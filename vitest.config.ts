import { defineConfig } from 'vitest/config';

// Unit, architecture and corpus tests. Tests that drive a browser have a configuration of their own.
export default defineConfig({
  test: {
    name: 'unit',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/bench/**'],
    // Nothing here keeps a state between files; sharing what they import and compile takes half the time. What a test puts
    // into the global scope goes before the next one.
    isolate: false,
    unstubGlobals: true,
    // Two cores: more workers than that only make each other wait.
    maxWorkers: 2,
    // Compiling all lists and walking thousands of corpus pages takes seconds, more beside another run; a hang still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
