import { join } from 'node:path';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { openKnowledge } from '../../src/core/open-knowledge.ts';
import { compileKnowledge } from '../../src/lists/compile-knowledge.ts';
import { loadLists } from '../../src/lists/load-lists.ts';
import { judgeFilms } from '../corpus/judge-films.ts';
import { type JudgedFilm, scoreConfidence } from '../corpus/score-confidence.ts';
import { isRightTitle } from '../corpus/score-title.ts';
import { findData, readLines } from './bench-data.ts';
import { askVerdict, type NameRow, type PageRow, readOurs } from './read-ours.ts';
import { parsers } from './rivals/parsers.ts';
import type { ParsedName } from './rivals/rival.ts';

/** One line of the table: how many of how many, and the same for `real*` and composed rows where they are told apart. */
export interface Score {
  readonly what: string;
  readonly who: string;
  readonly hits: number;
  readonly of: number;
  readonly real?: string;
  readonly composed?: string;
}

type Read = (title: string, row: PageRow | null) => ParsedName;

/** The accuracy table over the corpora, for us and the parsers; null where the corpora are missing. */
export async function benchAccuracy(): Promise<Score[] | null> {
  const paths = ['movies', 'tv', 'pages', 'headlines'].map((name) => findData(`corpus/${name}.jsonl`));
  const [movies, tv, pages, headlines] = paths;
  if (!movies || !tv || !pages || !headlines) return null;
  const { lists } = await loadLists(join(process.cwd(), 'src/lists/data'));
  const knowledge = openKnowledge(compileKnowledge(lists).knowledge);
  const names = readLines<NameRow>(movies);
  const rows = readLines<PageRow>(pages);
  const readers: readonly (readonly [string, Read])[] = [
    ['watchright', (title, row) => readOurs(title, row, knowledge)],
    ...parsers.map(({ name, parse }) => [name, (title: string) => parse(title)] as const),
  ];
  const series = readLines<NameRow>(tv);
  return [
    ...readers.flatMap(([who, read]) => scoreReader(who, read, names, series, rows)),
    ...scoreFilms(rows, knowledge),
    ...scoreFlags(rows, knowledge),
    ...scoreConfidences(judgeFilms(knowledge)),
    scoreHeadlines(readLines<HeadlineRow>(headlines), knowledge),
  ];
}

interface HeadlineRow {
  readonly url: string;
  readonly title: string;
}

function scoreReader(
  who: string,
  read: Read,
  names: readonly NameRow[],
  series: readonly NameRow[],
  rows: readonly PageRow[],
): Score[] {
  const asserted = names.filter((row) => row.year_asserted && !row.has_path);
  const yearPages = rows.filter((row) => row.label === 'unlicensed' && row.film?.year_on_page);
  const isRight = (found: ParsedName, right: readonly string[], year: number | null) =>
    isRightTitle(found.title ?? '', right) && found.year === year;
  return [
    score('release names: title and year', who, asserted, (row) =>
      isRight(read(row.input, null), [row.title, ...row.alt], row.year),
    ),
    scoreRows('unlicensed titles with the year: title and year', who, yearPages, (row) =>
      isRight(read(row.title, row), rightTitles(row), row.film?.year ?? null),
    ),
    score('series taken for films', who, series, (row) => {
      const found = read(row.input, null);
      return !found.isSeries && found.title !== null;
    }),
    score('films taken for series', who, names, (row) => read(row.input, null).isSeries),
  ];
}

function scoreFilms(rows: readonly PageRow[], knowledge: Knowledge): Score[] {
  const naming = rows.filter((row) => row.label !== 'neutral' && row.film?.on_page);
  const isRight = (known: Knowledge) => (row: PageRow) =>
    isRightTitle(askVerdict(row, known).film?.title ?? '', rightTitles(row));
  const without: Knowledge = {
    ...knowledge,
    findTitle: () => [],
    findInText: () => null,
    findImdb: () => null,
  };
  return [
    scoreRows('film right', 'watchright', naming, isRight(knowledge)),
    scoreRows('film right, with an empty catalogue', 'watchright', naming, isRight(without)),
  ];
}

function scoreFlags(rows: readonly PageRow[], knowledge: Knowledge): Score[] {
  const verdicts = new Map(rows.map((row) => [row, askVerdict(row, knowledge)]));
  const isFlagged = (row: PageRow) => verdicts.get(row)?.flag !== 'none';
  const unlicensed = rows.filter((row) => row.label === 'unlicensed' && row.film);
  const listed = unlicensed.filter((row) => verdicts.get(row)?.site.standing === 'listed');
  const offering = unlicensed.filter((row) => row.dom.magnets + row.dom.torrent_links > 0);
  const labelled = (label: string) => rows.filter((row) => row.label === label);
  return [
    scoreRows('flagged: unlicensed, host listed', 'watchright', listed, isFlagged),
    scoreRows('flagged: unlicensed, with a download', 'watchright', offering, isFlagged),
    scoreRows('flagged: unlicensed, all', 'watchright', unlicensed, isFlagged),
    scoreRows('flagged: licensed', 'watchright', labelled('licensed'), isFlagged),
    scoreRows('flagged: neutral', 'watchright', labelled('neutral'), isFlagged),
  ];
}

/** What confidence is worth: how many of the sure ones are right, and how many of the right ones are sure. */
function scoreConfidences(films: readonly JudgedFilm[]): Score[] {
  const some = (kind: string) =>
    scoreConfidence(films.filter(({ provenance }) => provenance.startsWith(kind)));
  const all = scoreConfidence(films);
  const [real, composed] = [some('real'), some('composed')];
  return [
    {
      what: 'films named with confidence 0.9 and more: right',
      who: 'watchright',
      hits: all.confidentAndRight,
      of: all.confident,
      real: `${real.confidentAndRight}/${real.confident}`,
      composed: `${composed.confidentAndRight}/${composed.confident}`,
    },
    {
      what: 'right films: named with that confidence',
      who: 'watchright',
      hits: all.confidentAndRight,
      of: all.right,
      real: `${real.confidentAndRight}/${real.right}`,
      composed: `${composed.confidentAndRight}/${composed.right}`,
    },
  ];
}

function scoreHeadlines(rows: readonly HeadlineRow[], knowledge: Knowledge): Score {
  const dom = { magnets: 0, torrent_links: 0, player: 1 };
  return score('flagged: headlines with a player', 'watchright', rows, ({ url, title }) => {
    return askVerdict({ url, title, dom }, knowledge).flag !== 'none';
  });
}

function rightTitles({ film }: PageRow): string[] {
  return [film?.title ?? '', ...(film?.alt ?? [])];
}

function score<T>(what: string, who: string, rows: readonly T[], isHit: (row: T) => boolean): Score {
  return { what, who, hits: rows.filter(isHit).length, of: rows.length };
}

function scoreRows(
  what: string,
  who: string,
  rows: readonly PageRow[],
  isHit: (row: PageRow) => boolean,
): Score {
  const hits = new Set(rows.filter(isHit));
  const part = (isPart: (row: PageRow) => boolean) => {
    const some = rows.filter(isPart);
    return `${some.filter((row) => hits.has(row)).length}/${some.length}`;
  };
  return {
    what,
    who,
    hits: hits.size,
    of: rows.length,
    real: part(({ provenance }) => provenance.startsWith('real')),
    composed: part(({ provenance }) => provenance === 'composed'),
  };
}
