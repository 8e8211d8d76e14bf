import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { createPage } from '../../src/core/page/page.ts';
import { parseReleaseName } from '../../src/core/page/parse-release-name.ts';
import { recognise } from '../../src/core/recognise.ts';
import { openBundledKnowledge } from '../open-bundled-knowledge.ts';
import type { NameRow } from './judge-films.ts';
import { ON } from './page-row.ts';
import { describeCorpus, readCorpus } from './read-corpus.ts';
import { isRightTitle } from './score-title.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});

describeCorpus('movies.jsonl')('Release names of films', () => {
  const rows = readCorpus<NameRow>('movies.jsonl').filter((row) => row.year_asserted && !row.has_path);

  test('title and year are right in 96%', () => {
    const right = rows.filter((row) => {
      const { titles, year } = parseReleaseName(row.input);
      return isRightTitle(titles[0] ?? '', [row.title, ...row.alt]) && year === row.year;
    });
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.96);
  });

  test('title and year are right in 96% of the verdicts too', () => {
    const right = rows.filter((row) => {
      const { film, evidence } = recognise(createPage({ title: row.input }), knowledge, ON);
      const stated = evidence.find((one) => one.kind === 'year-clue');
      return isRightTitle(film?.title ?? '', [row.title, ...row.alt]) && (stated?.year ?? null) === row.year;
    });
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.96);
  });

  test('1% at most are taken for series', () => {
    const series = readCorpus<NameRow>('movies.jsonl').filter(({ input }) =>
      recognise(createPage({ title: input }), knowledge, ON).evidence.some(
        (one) => one.kind === 'other-work' && one.work === 'series',
      ),
    );
    expect(series.length).toBeLessThanOrEqual(Math.floor(readCorpus('movies.jsonl').length * 0.01));
  });
});

describeCorpus('tv.jsonl')('Release names of series', () => {
  test('2% at most are taken for films', () => {
    const rows = readCorpus<NameRow>('tv.jsonl');
    const films = rows.filter(
      ({ input }) => recognise(createPage({ title: input }), knowledge, ON).film !== null,
    );
    expect(films.length / rows.length).toBeLessThanOrEqual(0.02);
  });
});
