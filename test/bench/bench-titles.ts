import { isRightTitle } from '../corpus/score-title.ts';
import { findData, type NoisyTitle, readFilms, readJson } from './bench-data.ts';
import { leastRun, type Times, timeEach, timeRuns } from './measure.ts';
import { openDisplayTitles, packDisplay, packIndex } from './rivals/our-titles.ts';
import { parsers } from './rivals/parsers.ts';
import type { BenchFilm, TitleRival, TitleSearch } from './rivals/rival.ts';
import { titleRivals } from './rivals/titles.ts';
import { type ColdTimes, runCold } from './run-cold.ts';

export interface TitleFigures {
  readonly name: string;
  readonly bytesEach: number;
  readonly loadMs: number;
  readonly match: Times;
  /** Share of noisy titles whose film comes first, and of ordinary page titles taken for a film. */
  readonly recall: number;
  readonly accepted: number;
  readonly asked: number;
  readonly cold: ColdTimes;
}

export interface ParserFigures {
  readonly name: string;
  readonly match: Times;
  /** Share of noisy titles whose title is read right. */
  readonly recall: number;
}

/** What only our own index has: its parts, and the times by kind of noise. */
export interface OwnFigures {
  readonly indexBytesEach: number;
  readonly displayBytesEach: number;
  readonly byKind: readonly { readonly kind: string; readonly recall: number; readonly match: Times }[];
  readonly displayFirstMs: number;
}

export interface TitleBench {
  readonly rivals: readonly TitleFigures[];
  readonly parsers: readonly ParserFigures[];
  readonly own: OwnFigures;
}

interface Questions {
  readonly noisy: readonly NoisyTitle[];
  readonly ordinary: readonly string[];
}

/** Every index over the same films and the same questions, or null where the data is missing. */
export async function benchTitles(): Promise<TitleBench | null> {
  const paths = ['films-100k.jsonl', 'noisy-titles.json', 'pages-without-film.json'].map((name) =>
    findData(`bench/${name}`),
  );
  const [filmsAt, noisyAt, ordinaryAt] = paths;
  if (!filmsAt || !noisyAt || !ordinaryAt) return null;
  const films = readFilms(filmsAt);
  const questions = { noisy: readJson<NoisyTitle[]>(noisyAt), ordinary: readJson<string[]>(ordinaryAt) };
  const rivals: TitleFigures[] = [];
  for (const rival of titleRivals) rivals.push(await benchTitleRival(rival, films, questions));
  return { rivals, parsers: benchParsers(questions), own: await benchOwn(films, questions) };
}

async function benchTitleRival(
  rival: TitleRival,
  films: readonly BenchFilm[],
  { noisy, ordinary }: Questions,
): Promise<TitleFigures> {
  const packed = await rival.pack(films);
  const search = await rival.open(packed);
  // The noisy titles stand in the file kind by kind; a slow peer is asked some of each.
  const asked = thin(noisy, rival.mostQueries);
  const plain = thin(ordinary, rival.mostQueries);
  const answers = new Map<string, number | null>();
  const ask = (text: string) => answers.set(text, search(text));
  const queries = [...asked.map(({ q }) => q), ...plain];
  const match = timeEach(
    queries,
    ask,
    rival.mostQueries ? { rounds: 1, warmups: 0 } : { rounds: 9, warmups: 3 },
  );
  const answer = (text: string) => answers.get(text) ?? null;
  return {
    name: rival.name,
    bytesEach: packed.length / films.length,
    loadMs: await leastRun(() => rival.open(packed), rival.mostQueries ? 1 : 15),
    match,
    recall: countRight(asked, answer) / asked.length,
    accepted: plain.filter((text) => answer(text) !== null).length / plain.length,
    asked: queries.length,
    cold: runCold(
      'titles',
      rival.name,
      packed,
      rival.mostQueries === 1 ? '' : (noisy[1]?.q ?? ''),
      rival.mostQueries ? 1 : 5,
    ),
  };
}

async function benchOwn(films: readonly BenchFilm[], { noisy }: Questions): Promise<OwnFigures> {
  const display = packDisplay(films);
  const [ours] = titleRivals;
  if (!ours) throw new Error('our own index is not among the rivals');
  const search = await ours.open(await ours.pack(films));
  const kinds = [...new Set(noisy.map(({ cls }) => cls))];
  return {
    indexBytesEach: packIndex(films).length / films.length,
    displayBytesEach: display.length / films.length,
    displayFirstMs: await timeRuns(async () => openDisplayTitles(display)(4711), 9),
    byKind: kinds.map((kind) => {
      const rows = noisy.filter(({ cls }) => cls === kind);
      const match = timeEach(
        rows.map(({ q }) => q),
        search,
      );
      return { kind, recall: countRight(rows, search) / rows.length, match };
    }),
  };
}

function benchParsers({ noisy }: Questions): ParserFigures[] {
  return parsers.map(({ name, parse }) => ({
    name,
    match: timeEach(
      noisy.map(({ q }) => q),
      parse,
      { rounds: 2, warmups: 1 },
    ),
    recall: noisy.filter(({ q, title }) => isRightTitle(parse(q).title ?? '', [title])).length / noisy.length,
  }));
}

function countRight(rows: readonly NoisyTitle[], search: TitleSearch): number {
  return rows.filter(({ q, id }) => search(q) === id).length;
}

function thin<T>(rows: readonly T[], most = rows.length): readonly T[] {
  const step = rows.length / Math.min(most, rows.length);
  return rows.filter((_, index) => Math.floor((index + 0.5) % step) === Math.floor(step / 2));
}
