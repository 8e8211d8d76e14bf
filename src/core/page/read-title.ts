import type { CluePlace } from '../verdict.ts';
import { dropSiteName } from './drop-site-name.ts';
import {
  cutAtTail,
  dropLead,
  dropQuality,
  dropTail,
  dropWordingPieces,
  hasTail,
  isOnlyWording,
} from './drop-wording.ts';
import { normaliseText } from './normalise-text.ts';
import { parseReleaseName, type ReleaseName } from './parse-release-name.ts';
import { readFrame, type TitleFrame } from './read-frame.ts';
import { readQuoteFrame } from './read-quote-frame.ts';
import { readQuotedTitle } from './read-quoted-title.ts';
import { isBroadcastTag, isVideoTag } from './release-tags.ts';
import { splitNames } from './split-names.ts';
import { splitPieces } from './split-pieces.ts';
import { toCommonYears } from './to-common-years.ts';
import { FILM_WORDS } from './wording/film-words.ts';
import { createPhraseFinder } from './wording/phrase.ts';

/** A film's title as one place of the page gives it. */
export interface TitleClue extends ReleaseName {
  readonly place: CluePlace;
  /** The text without the site's name. */
  readonly own: string;
  /** True when the text says in words that it is about a film. */
  readonly hasFilmWord: boolean;
  /** How the title stands in the text; see `readFrame`. */
  readonly frame: TitleFrame;
  /** True when the page says in words that the film can be watched or downloaded: "Watch …", "… online". */
  readonly hasOfferWord: boolean;
  /** True for a recording from television: HDTV, SATRip … */
  readonly isBroadcast: boolean;
  /** True for "[Group] Name …": without a year nobody can tell a film from a series. */
  readonly hasGroupInFront: boolean;
  /** The name of a film file that is all the text says, apart from the site's name and "Download"; else null. */
  readonly fileName: string | null;
}

export interface TitleSetting {
  readonly host: string;
  /** What the page and our lists call the site. */
  readonly siteNames: readonly string[];
  readonly place: CluePlace;
}

const FILM_WORD = createPhraseFinder(FILM_WORDS);
const NO_FRAME: TitleFrame = { isClean: false, isTight: true, isAlone: false, saysFilm: false };
/** "Nóż w wodzie, reż. Roman Polański". */
const DIRECTED = /,?\s+(?:re[żž]|реж|rež|dir)\.:?\s+\p{Lu}.*$/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Scene names are written without spaces; no page words stand in them. */
const SCENE_NAME = /^[\p{Script=Latin}\d_.,'’&!()[\]{}+-]+$/u;
const LATIN = /\p{Script=Latin}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const QUOTED_FIRST = /^(?:["“„]([^"“”„«»]{2,100})["”“](\s+(?=\p{Ll}).*)|«([^«»]{2,100})»(\s.*))$/u;
const FILE_IN_FRONT = /^[^|]{1,120}?\.(?:mkv|mp4|avi|m4v|wmv)(?=\s)/i;
const LONGEST = 1_000;

/** Reads a page title, heading or link text. Bounded: the first 1,000 characters count. */
export function readTitle(raw: string, setting: TitleSetting): TitleClue {
  const text = toCommonYears(normaliseText(raw.slice(0, LONGEST)));
  const own = dropSiteName(text, setting);
  const bare = openQuotes(openFile(dropLead(dropNameBeforeLead(dropWordingInFront(own, own === text)))));
  const quoted = readQuotedTitle(own);
  const release = quoted ?? readBare(bare);
  return {
    ...release,
    place: setting.place,
    own,
    // Book quotes are how Chinese pages mark a film's title.
    hasFilmWord: quoted !== null || FILM_WORD.first(text) !== null,
    frame: quoted
      ? readQuoteFrame(own)
      : setting.place === 'title'
        ? readFrame(text, bare, release.titles)
        : NO_FRAME,
    hasOfferWord: bare !== own || hasTail(text),
    isBroadcast: text.split(/[\s.[\]()]+/).some(isBroadcastTag),
    hasGroupInFront: quoted === null && hasGroupInFront(bare),
    fileName: release.isFilmFile ? bare : null,
  };
}

function readBare(text: string): ReleaseName {
  const release = parseReleaseName(text);
  if (SCENE_NAME.test(text) || release.isFilmFile)
    return isOnlyWording(text) ? { ...release, titles: [] } : release;
  if (release.isCleanRelease) return { ...release, titles: clean(release.titles.map(dropTail)) };
  if (release.isYearBracketed)
    return { ...release, titles: clean(release.titles.map((title) => dropQuality(dropEnd(title)))) };
  if (release.hasVideoTags && release.year !== null)
    return { ...release, titles: clean(release.titles.map((title) => dropTail(cutAtTail(title)))) };
  const cut = cutAtTail(text);
  const inner = parseReleaseName(cut);
  // Only Latin letters may be French, where " : " stands within titles.
  const heads = [splitPieces(cut, !LATIN.test(cut))[0] ?? cut, splitPieces(cut)[0] ?? cut].map(
    (head) => parseReleaseName(dropQuality(head)).titles,
  );
  // "The Peanuts Movie Online" is that movie as well as a film "The Peanuts".
  const longer = parseReleaseName(splitPieces(cutAtTail(text, false))[0] ?? text).titles;
  const titles =
    inner.hasVideoTags || inner.year !== null ? inner.titles : [...heads.flat(), ...inner.titles, ...longer];
  return {
    ...inner,
    titles: clean(titles.map(dropEnd)).filter((title) => !isOnlyWording(title)),
    year: inner.year ?? findYearBeyond(text.slice(cut.length)),
    hasVideoTags: release.hasVideoTags,
  };
}

/** "Watch free online | Heat": a first piece that is all wording is no title, nor is the site's name at the end. */
function dropWordingInFront(text: string, mayEndInName: boolean): string {
  const pieces = splitPieces(text, false);
  const at = pieces.findIndex((piece) => !isOnlyWording(piece));
  const rest = at > 0 ? text.slice(text.indexOf(pieces[at] ?? '')) : text;
  const isName = at > 0 && at === pieces.length - 1 && mayEndInName && !YEAR.test(rest);
  return isName ? '' : rest;
}

/** "اكوام - تحميل ومشاهدة فيلم …": where "watch the film" begins the second piece, a site in another script is the first. */
function dropNameBeforeLead(text: string): string {
  const [name = '', lead = '', ...more] = splitPieces(text, false);
  if (more.length > 0 || !RIGHT_TO_LEFT.test(name) || YEAR.test(name) || dropLead(name) !== name) return text;
  const rest = dropLead(lead);
  return rest !== lead && FILM_WORD.first(lead) !== null && !isOnlyWording(rest) ? lead : text;
}

/** "Name_1985.avi - Download free": the file alone. */
function openFile(text: string): string {
  const [file] = FILE_IN_FRONT.exec(text) ?? [];
  return file !== undefined && isOnlyWording(text.slice(file.length)) ? file : text;
}

/** Rent or buy "Upstream Color" directly from the filmmaker: a title in quotes with something behind it, no part of a title. */
function openQuotes(text: string): string {
  const [, title, rest, name, more] = QUOTED_FIRST.exec(text) ?? [];
  const inside = title ?? name;
  return inside === undefined ? text : `${inside} –${rest ?? more}`;
}

function dropEnd(title: string): string {
  return dropTail(dropWordingPieces(title.replace(DIRECTED, '')));
}

function findYearBeyond(rest: string): number | null {
  const match = /(?<![\d./-])((?:19|20)\d\d)(?![\d/-])/.exec(rest);
  return match ? Number(match[1]) : null;
}

/** A bracket in front that holds no tags is the name of whoever released it. */
function hasGroupInFront(text: string): boolean {
  const group = /^\s*[[【]([^\]】]*)/u.exec(text)?.[1];
  return group !== undefined && !group.split(/[\s_-]+/).some(isVideoTag);
}

function clean(titles: readonly string[]): string[] {
  return [
    ...new Set(
      titles
        .flatMap(splitNames)
        .map((title) => title.replace(/^[\s:–—-]+|[\s:–—|-]+$/g, ''))
        .filter((title) => title !== ''),
    ),
  ];
}
