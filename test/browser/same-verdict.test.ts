import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FilmChoice, Verdict } from '../../src/core/verdict.ts';
import { type CorpusRow, hasCorpus, pickRows, renderRow } from './harness/corpus-rows.ts';
import { readReport } from './harness/read-report.ts';
import { goTo, openTab, type Tab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const rows = hasCorpus ? pickRows(40) : [];
if (!hasCorpus) console.warn('../shared/corpus/pages.jsonl is not here: its rows are not compared.');

/** What the command answers with, as far as it is compared. */
interface CommandAnswer extends Pick<Verdict, 'flag'> {
  readonly site: string;
  readonly film: FilmChoice | null;
}

const root = join(import.meta.dirname, '../..');

function askCommand(asked: readonly CorpusRow[]): CommandAnswer[] {
  const input = asked.map(({ url, title, dom }) => JSON.stringify({ url, title, dom })).join('\n');
  const command = spawnSync('npm', ['run', '-s', 'verdict'], { cwd: root, input, encoding: 'utf8' });
  expect(command.status, command.stderr).toBe(0);
  return command.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A film of the catalogue is shown under its title in the reader's language; the command answers with the page's. */
function nameOf({ id, title, year }: FilmChoice): Partial<FilmChoice> {
  return id === null ? { id, title, year } : { id, year };
}

describe.skipIf(!hasCorpus)('the built extension and the command line', () => {
  const session = useSession({ pages: rows.map(renderRow) });
  let answers: CommandAnswer[] = [];
  let tab: Tab;

  beforeAll(async () => {
    answers = askCommand(rows);
    await choose(session(), { region: 'US', language: 'en', asOf: null });
    tab = await openTab(session(), 'https://corner-bakery.example/bread');
  });

  test('there are forty rows, of every label', () => {
    expect(answers).toHaveLength(40);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(3);
    expect(new Set(answers.map(({ flag }) => flag)).size).toBeGreaterThan(1);
  });

  test.each(rows.map((row, at) => [`${row.id} (${row.label}, ${row.kind})`, row, at] as const))(
    'say the same of %s',
    async (_, row, at) => {
      await goTo(session(), tab.page, row.url);
      const { verdict } = await readReport(session(), tab);
      const { film } = verdict;
      expect({
        flag: verdict.flag,
        site: verdict.site.standing,
        film: film && nameOf(film),
      }).toEqual({
        flag: answers[at]?.flag,
        site: answers[at]?.site,
        film: answers[at]?.film && nameOf(answers[at].film),
      });
    },
  );
});
