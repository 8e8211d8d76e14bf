import { foldTitle } from '../film-index/fold-title.ts';
import type { TitleClue } from '../page/read-title.ts';
import { isDiscTag } from '../page/release-tags.ts';
import { createPhraseFinder } from '../page/wording/phrase.ts';
import { WATCH_WORDS } from '../page/wording/watch-words.ts';
import type { FilmContext } from './film-context.ts';
import type { Clues } from './read-clues.ts';

const MOST_WORDS_WITHOUT_YEAR = 8;
const SHORTEST_WITHOUT_YEAR = 4;
const FIRST_YEAR_OF_PROGRAMMES = 1995;
const WATCH = createPhraseFinder(WATCH_WORDS);
/** "Complete", "Discs 1-4": what holds more than one film. */
const WHOLE =
  /(?<!\p{L})(?:complet[aeo]?|komplett?n?[íiy]?|int[eé]grale?|pack|box|discs?|vol(?:ume)?s?|dvds)(?!\p{L})/iu;

/** How sure a clue alone is of a film that no catalogue has, 0 when it names none. From 0.6 on it can be one of the two keys of a flag. */
export function weighClue(clue: TitleClue, clues: Clues, context: FilmContext): number {
  const year = clue.year ?? clues.address.year;
  const saysFilm = clue.hasFilmWord || clues.address.isFilmPath;
  const isAtSource = context.isListed || context.hasDownload;
  if (clue.place === 'film-data') return year === null ? 0.7 : 0.9;
  if (context.isOffTopic && (year === null || !saysFilm)) return 0;
  // A size in a sentence: "Film streaming: what the law says, in 1080p".
  const isLoose = year === null && !clue.frame.isTight && !context.isBareName && !isAtSource;
  if (clue.hasVideoTags) return isLoose ? 0 : weighRelease(clue, year, saysFilm, context);
  const byYear = year === null ? 0 : weighYear(clue, saysFilm, context);
  return Math.max(byYear, weighWords(clue, clues, context, saysFilm));
}

/** A title by the words around it, whether there is a year or not. */
function weighWords(clue: TitleClue, clues: Clues, context: FilmContext, saysFilm: boolean): number {
  const isAtSource = context.isListed || context.hasDownload;
  if (context.isBareName && isSingleFile(clue) && !clue.isNumbered) return 0.5;
  // Streaming sites keep series under /film/ too, and name their categories "movies": only both kinds of words will do.
  if (saysFilm && (isAtSource || context.isFilmSite))
    return clue.hasFilmWord && clue.hasOfferWord && isTelling(clue) ? 0.6 : 0.5;
  if (clue.place !== 'title') return 0;
  // Services write the film's name beside their own; what stands alone is a headline of their news.
  if (context.isService && (!clue.frame.isAlone || clues.address.isFilmPath)) return 0.5;
  // Never a key of a flag: what a page shows in words only.
  const isOnFilmSite = context.isFilmSite && !clue.frame.isAlone;
  const says = [
    clue.hasOfferWord,
    clue.frame.saysFilm,
    clues.address.isFilmPath,
    context.hasPlayer,
    isOnFilmSite,
  ];
  return clue.frame.isClean && isShort(clue) && says.filter(Boolean).length > 1 ? 0.4 : 0;
}

/** "How" in "How to download a film" is no title. */
function isTelling(clue: TitleClue): boolean {
  return foldTitle(clue.titles[0] ?? '').length >= SHORTEST_WITHOUT_YEAR;
}

/** Words of films beside a player or under an address of films name a film as a rule; a long text there is a headline. */
function isShort(clue: TitleClue): boolean {
  return (clue.titles[0] ?? '').split(/\s+/).length <= MOST_WORDS_WITHOUT_YEAR;
}

/** A file that a group released holds a film when no number of an episode ends its title; what is no file may be a series. */
function isSingleFile({ isFilmFile, hasGroupInFront, titles }: TitleClue): boolean {
  return isFilmFile && !(hasGroupInFront && /^0\d |\d(?:v\d)?$/.test(titles[0] ?? ''));
}

/** A name with the tags of a video release. A recent recording from television is a programme more often than a film. */
function weighRelease(
  clue: TitleClue,
  year: number | null,
  saysFilm: boolean,
  { hasDownload }: FilmContext,
): number {
  if (year === null) {
    if (clue.hasGroupInFront && !isSingleFile(clue)) return saysFilm ? 0.6 : 0;
    if (!clue.frame.isTight) return 0.5;
    return saysFilm ? 0.7 : hasDownload && isOfDisc(clue) ? 0.6 : 0.5;
  }
  if (clue.isBroadcast && year >= FIRST_YEAR_OF_PROGRAMMES && !saysFilm) return 0.55;
  if (clue.hasGroupInFront) return 0.7;
  return clue.isCleanRelease ? 0.92 : 0.85;
}

/** Copied from a disc, and no whole series of them. */
function isOfDisc({ own }: TitleClue): boolean {
  return !WHOLE.test(own) && own.split(/[\s.,_()[\]|/]+/).some(isDiscTag);
}

/** A title with a year and no tags. */
function weighYear(clue: TitleClue, saysFilm: boolean, context: FilmContext): number {
  const isBracketed = clue.isYearBracketed && clue.year !== null;
  const isAtSource = context.isListed || context.hasDownload;
  if (saysFilm && (clue.isYearBracketed || isAtSource || context.isFilmSite)) return 0.8;
  if (clue.hasOfferWord && context.hasPlayer && (saysFilm || isBracketed)) return 0.7;
  if (isBracketed && context.isFilmSite) return 0.6;
  if (isBracketed && context.isListed && context.hasDownload && isInOtherScript(clue)) return 0.6;
  if (isBracketed && context.isListed && !context.hasDownload && isToWatch(clue)) return 0.6;
  // Games, books and programs are given with their year too.
  if (isBracketed && isAtSource) return 0.5;
  // A name without a page around it is a release name: somebody asked about it.
  if (context.isBareName) return 0.7;
  if (clue.frame.saysFilm && clue.hasOfferWord && isShort(clue)) return 0.5;
  const says = [isBracketed && !clue.frame.isAlone, clue.hasOfferWord, saysFilm, context.hasPlayer];
  return clue.frame.isClean && says.filter(Boolean).length > 1 ? 0.5 : 0;
}

/** Games and books can be had, films are watched: "Ver … (1989) online". */
function isToWatch({ hasOfferWord, frame, own }: TitleClue): boolean {
  return hasOfferWord && frame.isClean && WATCH.first(own) !== null;
}

/** Games and programs keep their Latin names wherever they go; a dash parts musicians from their albums. */
function isInOtherScript({ titles, hasOfferWord }: TitleClue): boolean {
  return hasOfferWord && titles.every((title) => !/\p{Script=Latin}|\s[–—-]\s/u.test(title));
}
