import type { CluePlace } from '../verdict.ts';
import { isSiteName } from './is-site-name.ts';
import { normaliseText } from './normalise-text.ts';
import { parseReleaseName, type ReleaseName } from './parse-release-name.ts';
import { readQuotedTitle } from './read-quoted-title.ts';
import { isBroadcastTag, isVideoTag } from './release-tags.ts';
import { splitPieces } from './split-pieces.ts';
import { FILM_WORDS } from './wording/film-words.ts';
import { LEAD_PHRASES } from './wording/lead-phrases.ts';
import { createPhraseFinder } from './wording/phrase.ts';
import { TAIL_PHRASES } from './wording/tail-phrases.ts';

/** A film's title as one place of the page gives it. */
export interface TitleClue extends ReleaseName {
  readonly place: CluePlace;
  /** True when the text says in words that it is about a film. */
  readonly hasFilmWord: boolean;
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
  readonly siteName: string | null;
  readonly place: CluePlace;
}

const LEAD = createPhraseFinder(LEAD_PHRASES);
const TAIL = createPhraseFinder(TAIL_PHRASES);
const FILM_WORD = createPhraseFinder(FILM_WORDS);
/** Scene names are written without spaces; no page words stand in them. */
const SCENE_NAME = /^[\p{Script=Latin}\d_.,'’&!()[\]{}+-]+$/u;
/** A year: what stands before it is the title, "Watch (1928)". */
const BEGINS_BEHIND_TITLE = /^[([]?(?:19|20)\d\d\b/;
/** "The Stream", "A Torrent": there the word is the title's. */
const ENDS_IN_ARTICLE = /(?:^|\s)(?:the|an?)$/i;
const LONGEST = 1_000;

/** Reads a page title, heading or link text. Bounded: the first 1,000 characters count. */
export function readTitle(raw: string, setting: TitleSetting): TitleClue {
  const text = normaliseText(raw.slice(0, LONGEST));
  const own = dropSiteName(text, setting);
  const bare = dropLead(own);
  const quoted = readQuotedTitle(own);
  const release = quoted ?? readBare(bare);
  return {
    ...release,
    place: setting.place,
    // Book quotes are how Chinese pages mark a film's title.
    hasFilmWord: quoted !== null || FILM_WORD.first(text) !== null,
    hasOfferWord: bare !== own || TAIL.first(text) !== null,
    isBroadcast: text.split(/[\s.[\]()]+/).some(isBroadcastTag),
    hasGroupInFront: quoted === null && hasGroupInFront(bare),
    fileName: release.isFilmFile ? bare : null,
  };
}

function readBare(text: string): ReleaseName {
  const release = parseReleaseName(text);
  if (SCENE_NAME.test(text) || release.isCleanRelease || release.isFilmFile) return release;
  if (release.isYearBracketed) return { ...release, titles: clean(release.titles.map(dropTail)) };
  if (release.hasVideoTags && release.year !== null)
    return { ...release, titles: clean(release.titles.map((title) => dropTail(cutAtTail(title)))) };
  const cut = cutAtTail(text);
  const inner = parseReleaseName(cut);
  const outer = parseReleaseName(splitPieces(cut)[0] ?? cut);
  const titles =
    inner.hasVideoTags || inner.year !== null ? inner.titles : [...outer.titles, ...inner.titles];
  return {
    ...inner,
    titles: clean(titles.map(dropTail)),
    year: inner.year ?? findYearBeyond(text.slice(cut.length)),
    hasVideoTags: release.hasVideoTags,
  };
}

/** Takes the site's own name off either end, unless nothing would be left to be the title. */
function dropSiteName(text: string, { host, siteName }: TitleSetting): string {
  const pieces = splitPieces(text);
  const kept = pieces.filter((piece) => !isSiteName(piece, host, siteName));
  if (kept.length === 0 || kept.length === pieces.length) return text;
  const first = kept[0] ?? '';
  const last = kept.at(-1) ?? '';
  const start = text.indexOf(first);
  const own = text.slice(start, text.lastIndexOf(last) + last.length);
  return isOnlyPhrases(own) ? text : own;
}

function dropLead(text: string): string {
  let rest = text;
  for (let times = 0; times < 3; times++) {
    const lead = LEAD.atStart(rest);
    const shorter = lead ? rest.slice(lead.end).replace(/^[\s:,.–—-]+/u, '') : rest;
    if (shorter === rest || shorter === '' || BEGINS_BEHIND_TITLE.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}

function dropTail(text: string): string {
  let rest = text;
  for (let times = 0; times < 4; times++) {
    const tail = TAIL.atEnd(rest);
    const shorter = tail ? rest.slice(0, tail.start).replace(/[\s,:;.–—|/([-]+$/u, '') : rest;
    if (shorter === rest || shorter === '' || ENDS_IN_ARTICLE.test(shorter)) break;
    rest = shorter;
  }
  return rest.trim();
}

function isOnlyPhrases(text: string): boolean {
  const rest = dropTail(dropLead(text));
  return rest === '' || TAIL.atEnd(rest)?.start === 0 || LEAD.atStart(rest)?.end === rest.length;
}

/** The text up to the first phrase that cannot be part of a title; a phrase at the very start cuts nothing. */
function cutAtTail(text: string): string {
  const tail = TAIL.first(text);
  return tail && tail.start > 0 ? text.slice(0, tail.start) : text;
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
      titles.map((title) => title.replace(/^[\s:–—-]+|[\s:–—|-]+$/g, '')).filter((title) => title !== ''),
    ),
  ];
}
