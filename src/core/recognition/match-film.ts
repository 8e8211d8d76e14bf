import type { Film } from '../film.ts';
import { foldTitle } from '../film-index/fold-title.ts';
import type { Knowledge, TitleHit } from '../knowledge.ts';
import type { TitleClue } from '../page/read-title.ts';
import { describeMatch, type FilmMatch } from './describe-match.ts';
import type { Clues } from './read-clues.ts';

/** What else speaks for a film, besides its title. */
export interface FilmContext {
  /** The page's site is a licensed service: every page there is about something to watch. */
  readonly isService: boolean;
  /** The page's site is a service, a guide or a film database: its pages are about films. */
  readonly isFilmSite: boolean;
  /** An authority named the site; it may hold games, music and books too. */
  readonly isListed: boolean;
  readonly hasDownload: boolean;
  readonly hasPlayer: boolean;
  /** There is a title and no address: a release name that somebody asked about. */
  readonly isBareName: boolean;
}

/** A title as short as that is an everyday word more often than a film: "It", "Heat", "Contact". */
const EVERYDAY_LENGTH = 9;
/** From that length on a title is one film's alone more often than not. */
const LENGTH_OF_ITS_OWN = 8;
/** "Fritz Lang's Metropolis". */
const POSSESSIVE = /^(?:\p{Lu}[\p{L}.]+ ){1,3}?\p{Lu}\p{L}+['’]s (?=\p{Lu})/u;
/** Only later parts are counted in titles: "The Godfather Part 1" is "The Godfather". */
const FIRST_PART = /[ :,-]+(?:part |часть )?(?:1|i|one)$/iu;
const PIECES = /\s+[|–—-]\s+/u;
const TRAILING_LANGUAGE =
  / (?:german|french|english|italian|spanish|hindi|russian|japanese|korean|truefrench|multi|vf)$/i;

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
  const year = clue.year ?? clues.address.year;
  for (const text of listForms(clue, year !== null)) {
    const hits = knowledge.findTitle(text);
    if (hits.length === 0) continue;
    const match =
      year === null || text === clue.titleWithYear
        ? matchWithoutYear(hits, text, clue, clues, knowledge, context)
        : matchYear(hits, text, clue, year, knowledge);
    if (match) return match;
  }
  return null;
}

/**
 * The forms in which a clue may name its film, the longest first. Its pieces ("Ma Trận - The Matrix") may be anything, so
 * they are tried only where a year will have to agree.
 */
function listForms(clue: TitleClue, hasYear: boolean): string[] {
  const bare = clue.titles.flatMap((title) => [
    title.replace(TRAILING_LANGUAGE, ''),
    title.replace(POSSESSIVE, ''),
    title.replace(FIRST_PART, ''),
  ]);
  const pieces = hasYear ? clue.titles.flatMap((title) => title.split(PIECES)) : [];
  return [
    ...new Set([...(clue.titleWithYear ? [clue.titleWithYear] : []), ...clue.titles, ...bare, ...pieces]),
  ];
}

/** Release years differ by one between countries and sources; of an everyday title that may well be another film. */
function matchYear(
  hits: readonly TitleHit[],
  text: string,
  clue: TitleClue,
  year: number,
  knowledge: Knowledge,
): FilmMatch | null {
  const near = [...hits].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))[0];
  const distance = Math.abs((near?.year ?? 0) - year);
  if (!near || distance > (isEveryday(text) ? 0 : 1)) return null;
  const film = knowledge.filmAt(near.rank);
  const confidence = near.year === year ? 0.97 : 0.85;
  return describeMatch(
    {
      film,
      text,
      clue,
      confidence,
      alternatives: [],
      more: [{ kind: 'year-clue', year, place: clue.year === year ? clue.place : 'address' }],
    },
    knowledge,
  );
}

function matchWithoutYear(
  hits: readonly TitleHit[],
  text: string,
  clue: TitleClue,
  clues: Clues,
  knowledge: Knowledge,
  context: FilmContext,
): FilmMatch | null {
  const support = [
    clue.hasVideoTags || clue.isFilmFile,
    clue.hasFilmWord,
    clue.hasOfferWord,
    clue.place === 'film-data',
    clues.address.isFilmPath,
    context.isFilmSite || context.isListed,
    context.hasDownload,
  ].filter(Boolean).length;
  if (support === 0 && (isEveryday(text) || clue.place !== 'title')) return null;
  // "/heat" may be anything that the page's title speaks of.
  if (clue.place === 'address' && isEveryday(text) && !clues.address.isFilmPath) return null;
  const films = hits.map((hit) => knowledge.filmAt(hit.rank)).sort((a, b) => b.year - a.year);
  const [film, ...others] = films;
  if (!film) return null;
  const confidence = others.length > 0 ? 0.5 : weighWithoutYear(text, clue, support);
  return describeMatch(
    {
      film,
      text,
      clue,
      confidence,
      alternatives: others.map(({ id, title, year }) => ({ id, title, year })),
      more: [],
    },
    knowledge,
  );
}

/** Calibrated on the corpora; a release name that gives no year may be of any film of the title. */
function weighWithoutYear(text: string, clue: TitleClue, support: number): number {
  if (support === 0) return 0.6;
  return foldTitle(text).length < LENGTH_OF_ITS_OWN || clue.hasVideoTags ? 0.8 : 0.9;
}

function isEveryday(text: string): boolean {
  return foldTitle(text).length <= EVERYDAY_LENGTH && !/\s\S+\s/.test(text);
}
