import { normaliseText } from './normalise-text.ts';
import { dropEdition, isVideoTag, isWeakTag } from './release-tags.ts';

/** What a release name or a title in that manner says. */
export interface ReleaseName {
  /** The title, and other titles given beside it ("X / Y", "X aka Y", "X (Y)"), as written. */
  readonly titles: readonly string[];
  readonly year: number | null;
  /** The title together with a number that was taken for the year: "Blade Runner 2049", "Wonder Woman 1984". */
  readonly titleWithYear: string | null;
  readonly hasVideoTags: boolean;
  /** True for a title, its year right after it and two tags at least right after that, as release groups write names. */
  readonly isCleanRelease: boolean;
  /** True for the name of a film file, by its ending: `….mkv`. */
  readonly isFilmFile: boolean;
  /** True when the year stands in brackets, as titles of films are cited. */
  readonly isYearBracketed: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of brackets that are open around the word. */
  readonly depth: number;
}

const FIRST_FILM_YEAR = 1888;
const TAGS_OF_A_RELEASE = 2;
const LAST_YEAR = 2035;
const LONGEST = 500;
/** "A I " of a dotted name was "A.I."; a single letter is a word. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu} ){2,}/gu;
const FILM_FILE = /\.(?:mkv|mp4|avi|mk3d|webm|m4v|mov|wmv)$/i;

/** "Site.com_Name", "Site.com - Name", "阳光电影www.site.com.名字". */
const SITE_IN_FRONT =
  /^(?:[\w-]{2,30}\.(?:com|net|org|info|cc)(?:_+|\s+-\s+)|\p{Script=Han}{1,8}www\.[\w-]{2,30}\.[a-z]{2,4}[.\s_-]+)/iu;
/** "Name.2010-2160p-HDR". */
const YEAR_BEFORE_SIZE = /(?<=[ ._])((?:19|20)\d\d)-(?=\d{3,4}[pi])/u;
/** "2009 - Name": a year in front that a dash parts from the title. */
const YEAR_IN_FRONT = /^((?:19|20)\d\d) - (?=\P{Nd}{2})(?!.*(?:19|20)\d\d)(.*)$/u;

/** "blow-how.to.be.single.2016.1080p.bluray.x264.mkv": files within scene releases carry the group in front, all in lower case. */
const GROUP_IN_FRONT = /^[a-z\d]{2,9}-(?=[a-z\d]+(?:\.[a-z\d]+)+\.[a-z\d]{3,4}$)/;

/** Reads a release name. Linear in its length, of which the first 500 characters count. */
export function parseReleaseName(raw: string): ReleaseName {
  const text = openUp(raw.slice(0, LONGEST));
  const words = splitWords(text);
  const firstTag = findFirstTag(words);
  const yearAt = findYear(words, firstTag);
  const year = yearAt < 0 ? null : yearOf(words[yearAt]?.text ?? '');
  const titleEnd = findTitleEnd(words, firstTag, yearAt, text.length);
  const start = yearAt === 0 && (words[0]?.depth ?? 0) > 0 ? (words[1]?.start ?? 0) : 0;
  const titles = splitTitles(text.slice(start, start < titleEnd ? titleEnd : text.length));
  const beside = findTitleInBrackets(text, titleEnd);
  const isFilmFile = FILM_FILE.test(raw.trim());
  return {
    titles: [...listWithoutGroup(raw, titles), ...titles, ...(beside ? [beside] : [])],
    year,
    titleWithYear: year !== null && titles[0] ? `${titles[0]} ${year}` : null,
    hasVideoTags: firstTag >= 0 || hasVideoTagAnywhere(raw) || (year !== null && isFilmFile),
    isCleanRelease: isCleanRelease(words, yearAt, titleEnd),
    isFilmFile,
    isYearBracketed: yearAt >= 0 && (words[yearAt]?.depth ?? 0) > 0,
  };
}

/** The first title without the group in front, where there may be one. */
function listWithoutGroup(raw: string, [title = '']: readonly string[]): string[] {
  return GROUP_IN_FRONT.test(raw.trim()) ? [title.slice(title.indexOf('-') + 1)] : [];
}

/** Takes off what stands around a release name and turns its dots and underscores into spaces. */
function openUp(raw: string): string {
  const bare = normaliseText(raw)
    .replace(/\.(?:mkv|mp4|avi|mk3d|webm|m4v|mov|wmv|ts|iso|torrent|nfo|srt)$/i, '')
    .replace(/^\s*(?:\[\s*)?(?:www[ .-]+)[\w-]+(?:[ .][a-z]{2,10}){1,2}(?:\s*\])?[\s_-]+/i, '')
    .replace(SITE_IN_FRONT, '')
    .replace(/^(?:\s*[[【{][^\]】}]*[\]】}]\s*[-_.]*)+(?=[^\s[【{])/u, '');
  const parted = bare.replace(YEAR_IN_FRONT, '($1) $2').replace(YEAR_BEFORE_SIZE, '$1 ');
  return spaceOut(parted).replace(/\s+/g, ' ').trim();
}

/** Dots, underscores or hyphens that stand for spaces become spaces; those of initials ("A.I.") and words stay. */
function spaceOut(text: string): string {
  const spaces = text.match(/\s/g)?.length ?? 0;
  const dots = text.match(/\S[._]\S/g)?.length ?? 0;
  if (spaces + dots === 0 || /-(?:19|20)\d\d[-_]/.test(text))
    return text
      .replace(/-(?=\S)/g, spaces + dots === 0 ? ' ' : '-')
      .replace(/-(?=(?:19|20)\d\d[-_])|(?<=-(?:19|20)\d\d)-/g, ' ');
  if (dots <= spaces) return text.replace(/_/g, ' ');
  return text.replace(/[._]+/g, ' ').replace(INITIALS, (run) => `${run.trim().replaceAll(' ', '.')}. `);
}

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (const match of text.matchAll(/[([{【《]|[)\]}】》]|[^\s()[\]{}【】《》,/|]+/gu)) {
    const piece = match[0];
    if (/^[([{【《]$/u.test(piece)) depth++;
    else if (/^[)\]}】》]$/u.test(piece)) depth = Math.max(0, depth - 1);
    else words.push({ text: piece, start: match.index, end: match.index + piece.length, depth });
  }
  return words;
}

function isCleanRelease(words: readonly Word[], yearAt: number, titleEnd: number): boolean {
  if (yearAt <= 0) return false;
  const before = words.slice(0, yearAt);
  const next = words[yearAt + 1]?.text ?? '';
  const tags = words.slice(yearAt + 1).filter(({ text }) => isVideoTag(text));
  const isWhole = before.every(({ depth, start }) => depth === 0 && start < titleEnd);
  return isWhole && tags.length >= TAGS_OF_A_RELEASE && (isVideoTag(next) || isWeakTag(next));
}

/** Position of the first word that only release names have, and of the weaker tags right before it. */
function findFirstTag(words: readonly Word[]): number {
  const strong = words.findIndex((word, at) => at > 0 && isVideoTag(word.text));
  if (strong < 0) return words.length > 1 && isVideoTag(words[0]?.text ?? '') ? 0 : -1;
  let first = strong;
  while (first > 1 && isWeakTag(words[first - 1]?.text ?? '')) first--;
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

function findTitleEnd(words: readonly Word[], firstTag: number, yearAt: number, length: number): number {
  const firstBracket = words.findIndex((word, at) => at > 0 && word.depth > (words[0]?.depth ?? 0));
  const cuts = [firstTag, yearAt, firstBracket]
    .filter((at) => at > 0)
    .map((at) => words[at]?.start ?? length);
  return Math.min(length, ...cuts);
}

/** The title in brackets right after the first one and right before the year or a tag: "Okuribito (Departures) 2008". */
function findTitleInBrackets(text: string, titleEnd: number): string | null {
  const match = /^\s*([^()[\]]{2,80})\)\s*(?:\(?\d{4}\b|\[?[\w-]*rip|\d{3,4}p)/iu.exec(text.slice(titleEnd));
  const title = trimTitle(match?.[1] ?? '');
  return /\p{L}/u.test(title) && dropEdition(`x ${title}`) !== 'x' ? title : null;
}

function yearOf(word: string): number | null {
  const match = /^(\d{4})(?:г\.?|年)?[.,]?$/u.exec(word);
  const year = Number(match?.[1]);
  return match && year >= FIRST_FILM_YEAR && year <= LAST_YEAR ? year : null;
}

/** The titles in a stretch of text; one in Latin letters goes first, since it is the one that services search for. */
function splitTitles(text: string): string[] {
  const titles = text
    .split(/\s+[/／]\s+|\s+a\.?k\.?a\.?\s+/iu)
    .flatMap(splitScripts)
    .map((title) => trimTitle(dropEdition(trimTitle(title))))
    .filter((title) => title !== '');
  return titles.sort((a, b) => Number(isLatin(b)) - Number(isLatin(a)));
}

/** "抓娃娃 Successor" -> both: Chinese, Japanese and Korean pages put the foreign title right after the local one. */
function splitScripts(text: string): string[] {
  const match =
    /^(.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]\S*)\s+(\p{Script=Latin}.*)$/u.exec(
      text,
    );
  return match ? [match[1] ?? '', match[2] ?? ''] : [text];
}

function isLatin(title: string): boolean {
  return /^[\P{L}\p{Script=Latin}]+$/u.test(title) && /\p{L}/u.test(title);
}

/** Without separators and brackets left hanging at either end; one that closes inside the title stays. */
function trimTitle(title: string): string {
  return title
    .replace(/^[\s,.:;|/\\–—\-»«"“”„)\]}]+(?=\S)/u, '')
    .replace(/[\s,:;|/\\–—\-»«"“”„([{]+$/u, '')
    .trim();
}
