import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An extension with this content script, and whose page is a word, in a new folder: what an empty one costs is the browser's own. */
export function writeEmptyExtension(script = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchright-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: ['empty.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), `(function () {${script}})();\n`);
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>');
  return folder;
}
