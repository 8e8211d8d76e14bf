import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, so that no process is left alone with one of them at the end. */
const LONG = ['accessibility', 'privacy', 'reminders', 'popup', 'live-sources', 'pictures'];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONG.indexOf(basename(moduleId, '.test.ts'));
  return place < 0 ? LONG.length : place;
};

/** One browser after the other, because a process that changes over starts anew; the long files first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byName = files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
    return byName.toSorted((a, b) => a.project.name.localeCompare(b.project.name) || placeOf(a) - placeOf(b));
  }
}
