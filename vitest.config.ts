import { defineConfig } from 'vitest/config';

// Unit, architecture and corpus tests. Tests that drive a browser have a configuration of their own.
export default defineConfig({
  test: {
    name: 'unit',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/bench/**'],
    // Two cores: more workers than that only make each other wait.
    maxWorkers: 2,
  },
});
