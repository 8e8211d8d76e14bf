import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a corpus of our own, each split at its tabs; blank lines and those that begin with # are comments. */
export function readCases(name: string): readonly (readonly string[])[] {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
