// `npm run bench`: bundles the bench as the command-line tools are bundled (Node 20 runs no TypeScript) and runs it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = import.meta.dirname;
const root = join(here, '../..');
const outDir = join(root, 'dist/bench');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { bench: join(here, 'main.ts'), cold: join(here, 'cold.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
// The bench's workers, as a browser takes them.
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: join(outDir, 'browser'),
    target: 'chrome120',
    modulePreload: false,
    rolldownOptions: {
      input: Object.fromEntries(
        ['worker-ours', 'worker-flexsearch', 'worker-verdict'].map((name) => [
          name,
          join(here, 'browser', `${name}.ts`),
        ]),
      ),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
process.argv = [process.argv[0] ?? '', join(outDir, 'bench.js'), ...process.argv.slice(2)];
await import(pathToFileURL(join(outDir, 'bench.js')).href);
