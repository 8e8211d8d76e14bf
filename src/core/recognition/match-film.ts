import type { Film } from '../film.ts';
import type { Knowledge, TitleHit } from '../knowledge.ts';
import type { TitleClue } from '../page/read-title.ts';
import { chooseNamed } from './choose-named.ts';
import { countSupport } from './count-support.ts';
import { describeMatch, type FilmMatch } from './describe-match.ts';
import type { FilmContext } from './film-context.ts';
import { isEveryday } from './is-everyday.ts';
import { findWritten, listForms } from './list-forms.ts';
import { matchWithoutYear } from './match-without-year.ts';
import { nameAsWritten } from './name-as-written.ts';
import { placeOfYear } from './place-of-year.ts';
import type { Clues } from './read-clues.ts';

/** The film of the catalogue that the clues agree on, else null. */
export function matchFilm(clues: Clues, knowledge: Knowledge, context: FilmContext): FilmMatch | null {
  const byId = matchImdb(clues, knowledge);
  if (byId) return byId;
  for (const clue of clues.titles) {
    const match = matchTitle(clue, clues, knowledge, context);
    if (match) return match;
  }
  return null;
}

/** One IMDb id on the page that fits one of its titles is as good as a name plate; several ids are a list. */
function matchImdb(clues: Clues, knowledge: Knowledge): FilmMatch | null {
  const [imdb, ...others] = clues.imdbIds;
  if (imdb === undefined || others.length > 0) return null;
  const film = knowledge.findImdb(imdb);
  const clue =
    film &&
    clues.titles.find((one) => listForms(one, false).some((form) => isTitleOf(form, film, knowledge)));
  if (!film || !clue) return null;
  const text = listForms(clue, false).find((form) => isTitleOf(form, film, knowledge)) ?? film.title;
  return describeMatch(
    {
      film,
      text,
      clue,
      confidence: 0.98,
      alternatives: [],
      more: [{ kind: 'imdb-clue', imdb }],
    },
    knowledge,
  );
}

function isTitleOf(text: string, film: Film, knowledge: Knowledge): boolean {
  return knowledge.findTitle(text).some((hit) => knowledge.filmAt(hit.rank).id === film.id);
}

function matchTitle(
  clue: TitleClue,
  clues: Clues,
  knowledge: Knowledge,
  context: FilmContext,
): FilmMatch | null {
  const year = clue.year ?? clues.address.year ?? clues.statedYear;
  for (const text of listForms(clue, year !== null)) {
    const hits = knowledge.findTitle(text);
    if (hits.length === 0) continue;
    const match =
      year === null || text === clue.titleWithYear
        ? matchWithoutYear(hits, text, clue, clues, knowledge, context)
        : matchYear(hits, text, clue, year, clues, knowledge, countSupport(clue, clues, context));
    if (match) return context.isBareName ? nameAsWritten(match, findWritten(clue, text)) : match;
  }
  return null;
}

/**
 * Release years differ by one between countries and sources; of an everyday title that may well be another film. A loose
 * number beside a title, with nothing that says "film", may be any year: "Drive 2011: tyres in the test".
 */
function matchYear(
  hits: readonly TitleHit[],
  text: string,
  clue: TitleClue,
  year: number,
  clues: Clues,
  knowledge: Knowledge,
  support: number,
): FilmMatch | null {
  const away = (hit: TitleHit) => Math.abs(hit.year - year);
  const least = Math.min(...hits.map(away));
  if (least > (isEveryday(text) ? 0 : 1)) return null;
  const [film, ...others] = chooseNamed(
    hits.filter((hit) => away(hit) === least),
    text,
    knowledge,
  );
  if (!film) return null;
  const isTold = clue.isYearBracketed || clue.place !== 'title' || support > 0;
  const confidence = others.length > 0 ? 0.6 : least === 0 && isTold ? 0.97 : 0.85;
  return describeMatch(
    {
      film,
      text,
      clue,
      confidence,
      alternatives: others.map(({ id, title, year }) => ({ id, title, year })),
      more: [{ kind: 'year-clue', year, place: placeOfYear(clue, clues, year) }],
    },
    knowledge,
  );
}
