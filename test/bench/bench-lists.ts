import { findAvailability } from '../../src/core/availability/find-availability.ts';
import { openKnowledge } from '../../src/core/open-knowledge.ts';
import { createPage } from '../../src/core/page/page.ts';
import { recognise } from '../../src/core/recognise.ts';
import { compileKnowledge } from '../../src/lists/compile-knowledge.ts';
import { loadLists } from '../../src/lists/load-lists.ts';
import { leastRun, timePass } from './measure.ts';
import { writeFullestPage } from './write-fullest-page.ts';

/** The lists as they ship. */
export interface ListFigures {
  readonly films: number;
  readonly bytes: number;
  readonly openMs: number;
  /** Microseconds, hot: reading the offers of a film; the whole answer for it in a region; the verdict on a page. */
  readonly offersUs: number;
  readonly answerUs: number;
  readonly verdictUs: number;
  /** Milliseconds for the verdict on a page that wants to keep us busy, hot. */
  readonly fullestMs: number;
}

const ON = '2026-11-23';
const FILM = { id: 'the-interview-2014', title: 'The Interview' };
const TITLE = 'Интервью / The Interview (2014) BDRip 1080p :: RuTracker.org';
const ROUNDS = 300;

export async function benchLists(): Promise<ListFigures> {
  const { lists } = await loadLists('src/lists/data');
  const { knowledge: file } = compileKnowledge(lists);
  const knowledge = openKnowledge(file);
  const magnets = { count: 1, names: ['The.Interview.2014.1080p'] };
  const judge = (title: string) =>
    recognise(createPage({ address: 'https://unknown.example/1', title, magnets }), knowledge, ON);
  const fullest = writeFullestPage();
  const films = Array.from({ length: ROUNDS }, () => FILM.id);
  return {
    films: lists.films.length,
    bytes: file.length,
    openMs: await leastRun(async () => openKnowledge(file), 30),
    offersUs: timePass(films, (id) => knowledge.offersOf(id)),
    answerUs: timePass(films, (id) =>
      findAvailability({ film: { ...FILM, id }, region: 'US', on: ON }, knowledge),
    ),
    verdictUs: timePass(
      films.map(() => TITLE),
      judge,
    ),
    fullestMs: await leastRun(async () => recognise(fullest, knowledge, ON), 30),
  };
}
