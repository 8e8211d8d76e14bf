import type { Knowledge } from '../../src/core/knowledge.ts';
import { createPage } from '../../src/core/page/page.ts';
import { recognise } from '../../src/core/recognise.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { ON, type PageRow, toPage } from './page-row.ts';
import { readCorpus } from './read-corpus.ts';
import type { JudgedFilm } from './score-confidence.ts';
import { isRightTitle } from './score-title.ts';

export interface NameRow {
  readonly input: string;
  readonly title: string;
  readonly year: number | null;
  readonly alt: readonly string[];
  readonly year_asserted: boolean;
  readonly has_path: boolean;
}

/** The films that verdicts name over the pages and the release names of the corpora, series among them. */
export function judgeFilms(knowledge: Knowledge): JudgedFilm[] {
  const names = readCorpus<NameRow>('movies.jsonl').filter((row) => row.year_asserted && !row.has_path);
  return [
    ...readCorpus<PageRow>('pages.jsonl').flatMap((row) =>
      judge(recognise(toPage(row), knowledge, ON), row.provenance, (film) => isRightOnPage(row, film)),
    ),
    ...names.flatMap((row) =>
      judge(judgeName(row, knowledge), 'real names', (film) =>
        isRightTitle(film.title, [row.title, ...row.alt]),
      ),
    ),
    ...readCorpus<NameRow>('tv.jsonl').flatMap((row) =>
      judge(judgeName(row, knowledge), 'real names', () => false),
    ),
  ];
}

type NamedFilm = NonNullable<Verdict['film']>;

function judgeName({ input }: NameRow, knowledge: Knowledge): Verdict {
  return recognise(createPage({ title: input }), knowledge, ON);
}

function judge({ film }: Verdict, provenance: string, isRight: (film: NamedFilm) => boolean): JudgedFilm[] {
  return film ? [{ confidence: film.confidence, provenance, isRight: isRight(film) }] : [];
}

function isRightOnPage({ film }: PageRow, { title, year }: NamedFilm): boolean {
  if (!film) return false;
  const isYear = year === film.year || (!film.year_on_page && year === null);
  return isYear && isRightTitle(title, [film.title, ...(film.alt ?? [])]);
}
