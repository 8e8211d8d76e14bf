import { dropTags } from './drop-tags.ts';
import { findTitleEnd } from './find-title-end.ts';
import { isFilmYear } from './is-film-year.ts';
import { isNumberedName, openUpName } from './open-up-name.ts';
import { orderTitles } from './order-titles.ts';
import { isVideoTag } from './release-tags.ts';
import { splitTitles } from './split-titles.ts';
import { splitWords, type Word } from './split-words.ts';
import { trimTitle } from './trim-title.ts';
import { isWeakTag } from './weak-tags.ts';

/** What a release name or a title in that manner says. */
export interface ReleaseName {
  /** The title, and other titles given beside it ("X / Y", "X aka Y", "X (Y)"), as written. */
  readonly titles: readonly string[];
  readonly year: number | null;
  /** The title together with a number that was taken for the year: "Blade Runner 2049", "Wonder Woman 1984". */
  readonly titleWithYear: string | null;
  /** The title together with words right before the year that were taken for tags: "The Good German", "The Final Cut". */
  readonly titleWithTags: string | null;
  readonly hasVideoTags: boolean;
  /** True for a title, its year right after it and two tags at least right after that, as release groups write names. */
  readonly isCleanRelease: boolean;
  /** True for the name of a film file, by its ending: `….mkv`. */
  readonly isFilmFile: boolean;
  /** True when the year stands in brackets, as titles of films are cited. */
  readonly isYearBracketed: boolean;
  /** True for "03-Name": one of several. */
  readonly isNumbered: boolean;
}

const TAGS_OF_A_RELEASE = 2;
const LONGEST = 500;
const FILM_FILE = /\.(?:mkv|mp4|avi|mk3d|webm|m4v|mov|wmv)$/i;

/** "blow-how.to.be.single.2016.1080p.bluray.x264.mkv": files within scene releases carry the group in front, all in lower case. */
const GROUP_IN_FRONT = /^[a-z\d]{2,9}-(?=[^\s\p{Lu}]+\.[^\s\p{Lu}]+\.[a-z\d]{3,4}$)/u;

/** "Suzume no Tojimari - Movie": how anime groups tell a film from a series. */
const IS_MOVIE = /\s[-–]\smovie$/i;

/** Sizes and encodings, with which no title begins. */
const TAG_IN_FRONT = /^(?:-|\d{3,4}[ip]|[xh]\.?26[45]|hevc|avc|xvid|divx)$/i;

/** Reads a release name. Linear in its length, of which the first 500 characters count. */
export function parseReleaseName(raw: string): ReleaseName {
  const text = openUpName(raw.slice(0, LONGEST));
  const all = splitWords(text);
  const words = dropTagsInFront(all);
  const firstTag = findFirstTag(words);
  const yearAt = findYear(words, firstTag);
  const year = yearAt < 0 ? null : yearOf(words[yearAt]?.text ?? '');
  const { end, boundary } = findTitleEnd(words, firstTag, yearAt, text.length);
  const first = yearAt === 0 && (words[0]?.depth ?? 0) > 0 ? 1 : 0;
  const start = first === 0 && words === all ? 0 : (words[first]?.start ?? 0);
  const stretch = text.slice(start, start < end ? end : text.length).trim();
  const later = words.filter((word) => word.start >= end).map((word) => word.text);
  const whole = splitTitles(stretch);
  const bare = dropTags(stretch, boundary, later);
  const titles = (bare === stretch ? whole : splitTitles(bare))
    .map((title) => dropTags(title, boundary, later).replace(IS_MOVIE, ''))
    .filter((title) => title !== '');
  const beside = findTitleInBrackets(text, end);
  const isFilmFile = FILM_FILE.test(raw.trim());
  return {
    titles: orderTitles([...listWithoutGroup(raw, titles), ...titles, ...(beside ? [beside] : [])]),
    year,
    titleWithYear: year !== null && titles[0] ? `${titles[0]} ${year}` : null,
    titleWithTags: whole[0] === titles[0] ? null : (whole[0] ?? null),
    hasVideoTags: firstTag >= 0 || hasVideoTagAnywhere(raw) || (year !== null && isFilmFile),
    isCleanRelease: isCleanRelease(words, yearAt, end),
    isFilmFile,
    isYearBracketed: yearAt >= 0 && (words[yearAt]?.depth ?? 0) > 0,
    isNumbered: isNumberedName(raw),
  };
}

function dropTagsInFront(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ text }) => !TAG_IN_FRONT.test(text));
  return first > 0 && words.slice(0, first).some(({ text }) => isVideoTag(text)) ? words.slice(first) : words;
}

/** The first title without the group in front, where there may be one. */
function listWithoutGroup(raw: string, [title = '']: readonly string[]): string[] {
  return GROUP_IN_FRONT.test(raw.trim()) ? [title.slice(title.indexOf('-') + 1)] : [];
}

function isCleanRelease(words: readonly Word[], yearAt: number, titleEnd: number): boolean {
  if (yearAt <= 0) return false;
  const before = words.slice(0, yearAt);
  const next = words[yearAt + 1]?.text ?? '';
  const tags = words.slice(yearAt + 1).filter(({ text }) => isVideoTag(text));
  const isWhole = before.every(({ depth, start }) => depth === 0 && start < titleEnd);
  return isWhole && tags.length >= TAGS_OF_A_RELEASE && (isVideoTag(next) || isWeakTag(next));
}

/** Position of the first word that only release names have. */
function findFirstTag(words: readonly Word[]): number {
  const first = words.findIndex((word, at) => at > 0 && isVideoTag(word.text));
  if (first < 0) return words.length > 1 && isVideoTag(words[0]?.text ?? '') ? 0 : -1;
  return first;
}

/** Tags also stand in a bracket in front, or run together with hyphens: "(1997)Mp-4-X264-Dvd-Rip-480p". */
function hasVideoTagAnywhere(raw: string): boolean {
  return raw
    .slice(0, LONGEST)
    .split(/[\s[\](){}._-]+/)
    .some(isVideoTag);
}

/** Position of the year, else -1: in brackets before loose, the last before the tags, else the first after them. */
function findYear(words: readonly Word[], firstTag: number): number {
  const years = words.flatMap((word, at) => (yearOf(word.text) === null ? [] : [at]));
  const before = years.filter((at) => firstTag < 0 || at < firstTag);
  const bracketed = before.filter((at) => (words[at]?.depth ?? 0) > 0);
  const loose = before.filter((at) => at > 0);
  const late = years.find(
    (at) => firstTag >= 0 && at > firstTag && !/^bt\.?$/i.test(words[at - 1]?.text ?? ''),
  );
  return bracketed.at(-1) ?? loose.at(-1) ?? late ?? -1;
}

/** The title in brackets right after the first one and right before the year or a tag: "Okuribito (Departures) 2008". */
function findTitleInBrackets(text: string, titleEnd: number): string | null {
  const match = /^\s*([^()[\]]{2,80})\)\s*(?:\(?\d{4}\b|\[?[\w-]*rip|\d{3,4}p)/iu.exec(text.slice(titleEnd));
  const title = trimTitle(match?.[1] ?? '');
  return /\p{L}/u.test(title) && dropTags(`x ${title}`, 'bracket', []) !== 'x' ? title : null;
}

function yearOf(word: string): number | null {
  const match = /^(\d{4})(?:г\.?|年)?[.,]?$/u.exec(word);
  const year = Number(match?.[1]);
  return match && isFilmYear(year) ? year : null;
}
