import { join } from 'node:path';
import { runGallery } from './run-gallery.ts';

process.exitCode = await runGallery(process.argv.slice(2), {
  root: join(import.meta.dirname, '../..'),
  print: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});
