import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { DemoPage } from '../../demo/demo-page.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The files of a built folder as pages below `origin`, for the loopback server. */
export function readBuiltPages(folder: string, origin: string): readonly DemoPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const address = `${origin}${path.slice(folder.length).split(sep).join('/')}`;
      const type = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
      return { address, body: readFileSync(path), headers: { 'content-type': type } };
    });
}
