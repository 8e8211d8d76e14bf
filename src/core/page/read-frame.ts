import { beginsWithWording, isOnlyWording, startsWithWording } from './drop-wording.ts';
import { isTightBehind } from './is-tight-behind.ts';
import { isVideoTag } from './release-tags.ts';
import { splitPieces } from './split-pieces.ts';
import { isWeakTag } from './weak-tags.ts';
import { FILM_WORDS } from './wording/film-words.ts';
import { createPhraseFinder } from './wording/phrase.ts';

/** What stands around the title in a page's title: services name a film and the site, headlines make a sentence. */
export interface TitleFrame {
  /**
   * True when nothing but wording stands in the title's piece, or its year in brackets right behind it: "Heat full movie",
   * "Heat (1995) and more", but not "Heat wave hits movie theatres".
   */
  readonly isClean: boolean;
  /** True when wording, the tags of a copy or nothing follows the title at once: "Heat 1080p", but not "Heat leaves in 1080p". */
  readonly isTight: boolean;
  /** True when the text is the title and its year and nothing else. */
  readonly isAlone: boolean;
  /** True when the text says around the title that it is a film's: "Heat - Full movie", but not "How a movie is made". */
  readonly saysFilm: boolean;
}

const FILM_WORD = createPhraseFinder(FILM_WORDS);
const YEAR_IN_BRACKETS = /\s*[([]((?:19|20)\d\d)[)\]]/u;
/** What stands behind a bar is another matter: "낙원의 밤 | 넷플릭스 공식 사이트". */
const BAR = /\S\s*[|｜]\s*\S/u;
/** Right behind the title: another one, the maker or the actors. */
const IN_BRACKETS = /^[\s/]*\([^()\d]{2,60}\)/u;
const YEAR = /[([]?(?:19|20)\d\d[)\]]?/u;

/** `bare` is the text without the site's name and the wording in front. */
export function readFrame(text: string, bare: string, titles: readonly string[]): TitleFrame {
  const [title = ''] = titles;
  const pieces = splitPieces(bare, false);
  const piece = title === '' ? undefined : pieces.find((one) => one.includes(title));
  const without = (whole: string) =>
    titles
      .reduce((rest, one) => rest.replace(one, ' '), whole)
      .replace(YEAR, ' ')
      .replace(IN_BRACKETS, ' ');
  // "How the movie business learned to love …"
  const isSentence = pieces.length === 1 && FILM_WORD.first(title) !== null;
  return {
    isClean:
      piece !== undefined &&
      !isSentence &&
      (isOnlyWording(without(piece)) ||
        isOnlyTags(without(piece)) ||
        isFollowedByWording(piece, title) ||
        isCited(piece, titles)),
    isTight: piece !== undefined && !beginsWithWording(title) && isTightBehind(behind(piece, title)),
    isAlone: !BAR.test(text) && !/[\p{L}\p{N}]/u.test(without(text)),
    saysFilm: FILM_WORD.first(without(text)) !== null,
  };
}

/** "Heat (1995) …", "Mr. Church / Мистер Чёрч [2016] …": as films are cited. */
function isCited(piece: string, titles: readonly string[]): boolean {
  const [before = '', year] = piece.split(YEAR_IN_BRACKETS);
  const rest = titles.reduce((left, one) => left.replace(one, ' '), before);
  return year !== undefined && !/[\p{L}\p{N}]/u.test(rest);
}

/** "Heat (1995) CAM V2 English". */
function isOnlyTags(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => isWeakTag(word) || isVideoTag(word));
}

/** What follows the title in its piece. */
function behind(piece: string, title: string): string {
  const rest = piece.slice(piece.indexOf(title) + title.length).replace(YEAR, ' ');
  return rest.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** One word may be of a sentence: "Nord Stream 2 pipeline". */
function isFollowedByWording(piece: string, title: string): boolean {
  return piece.startsWith(title) && startsWithWording(behind(piece, title));
}
