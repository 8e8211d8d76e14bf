import { expect, test } from 'vitest';
import { createPage } from '../../src/core/page/page.ts';
import { parseReleaseName } from '../../src/core/page/parse-release-name.ts';
import { recognise } from '../../src/core/recognise.ts';
import { openBundledKnowledge } from '../open-bundled-knowledge.ts';
import { describeCorpus, readCorpus } from './read-corpus.ts';
import { isRightTitle } from './score-title.ts';

interface NameRow {
  readonly input: string;
  readonly title: string;
  readonly year: number | null;
  readonly alt: readonly string[];
  readonly year_asserted: boolean;
  readonly has_path: boolean;
}

const ON = '2026-11-23';

describeCorpus('movies.jsonl')('Release names of films', () => {
  const rows = readCorpus<NameRow>('movies.jsonl').filter((row) => row.year_asserted && !row.has_path);

  test('title and year are right in 96%', () => {
    const right = rows.filter((row) => {
      const { titles, year } = parseReleaseName(row.input);
      return isRightTitle(titles[0] ?? '', [row.title, ...row.alt]) && year === row.year;
    });
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.96);
  });

  test('1% at most are taken for series', async () => {
    const knowledge = await openBundledKnowledge();
    const series = readCorpus<NameRow>('movies.jsonl').filter(({ input }) =>
      recognise(createPage({ title: input }), knowledge, ON).evidence.some(
        (one) => one.kind === 'other-work' && one.work === 'series',
      ),
    );
    expect(series.length).toBeLessThanOrEqual(Math.floor(readCorpus('movies.jsonl').length * 0.01));
  });
});

describeCorpus('tv.jsonl')('Release names of series', () => {
  test('2% at most are taken for films', async () => {
    const knowledge = await openBundledKnowledge();
    const rows = readCorpus<NameRow>('tv.jsonl');
    const films = rows.filter(
      ({ input }) => recognise(createPage({ title: input }), knowledge, ON).film !== null,
    );
    expect(films.length / rows.length).toBeLessThanOrEqual(0.02);
  });
});
