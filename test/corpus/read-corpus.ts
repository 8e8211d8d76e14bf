import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const folder = join(import.meta.dirname, '../../../shared/corpus');

/** The rows of a corpus file. They are not part of the project and may be missing. */
export function readCorpus<Row>(name: string): readonly Row[] {
  const file = join(folder, name);
  if (!existsSync(file)) return [];
  // The rows are test material of a known form; a row of another form fails the test that reads it.
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** `describe`, or a skipped one that says why when the corpus is missing. */
export function describeCorpus(name: string): (title: string, tests: () => void) => void {
  const isThere = existsSync(join(folder, name));
  return (title, tests) =>
    describe.skipIf(!isThere)(
      isThere ? title : `${title} (skipped: ../shared/corpus/${name} is missing)`,
      tests,
    );
}
