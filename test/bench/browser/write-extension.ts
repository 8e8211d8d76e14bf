import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findKey } from './find-key.ts';

/** Files by their paths in the package. */
export type PackagedFiles = Readonly<Record<string, string | Uint8Array>>;

/**
 * An extension of these files, in a new folder; its script `content.js`, where it has one, goes into every page. With a
 * `place` it has that place among the others of a page (find-key.ts).
 */
export function writeExtension(files: PackagedFiles, place?: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchright-bench-'));
  const scripts = [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }];
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    ...(place === undefined ? {} : { key: findKey(place) }),
    ...('content.js' in files ? { content_scripts: scripts } : {}),
  };
  for (const [path, body] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), body);
  }
  return folder;
}
