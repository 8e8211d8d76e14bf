import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A file that the package carries as it is. */
export interface PackedFile {
  /** Path in the package. */
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/**
 * Puts files into the package that no module imports. The dev server bundles nothing of its own, so there they are
 * written beside what crxjs writes.
 */
export function packedFilesPlugin(name: string, listFiles: () => readonly PackedFile[]): Plugin {
  return {
    name,
    generateBundle() {
      for (const file of listFiles()) this.emitFile({ type: 'asset', ...file });
    },
    configureServer({ config, httpServer }) {
      httpServer?.once('listening', () => {
        for (const { fileName, source } of listFiles()) {
          const path = join(config.root, config.build.outDir, fileName);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, source);
        }
      });
    },
  };
}
