import { parseReleaseName, type ReleaseName } from './parse-release-name.ts';
import { isVideoTag } from './release-tags.ts';

const QUOTED = /[《『]([^》』]{1,120})[》』]/u;
/** "Фильм «Кома»", "Film „Bogowie”": quotes right after the word for a film hold its title. */
const QUOTED_FILM =
  /(?:фильм[аеу]?|фільм[уі]?|филм[аъ]?т?|кинофильм|мультфильм|film[eu]?|filmen|película|movie)\s+[«„“"]([^«»„“”"]{1,100})[»“”"]/iu;
const GROUPS = /[[【]([^\]】]{1,120})[\]】]/gu;
const GROUP_NAME = /组|組|字幕|sub|raws|下载|下載|发布|www|\.(?:com|net|org)/iu;
const FILE_ENDING = /\.(?:mkv|mp4|avi|torrent|rmvb)$/i;
/** What may be left outside a row of brackets: a bracket that was never opened, the site's name behind a hyphen. */
const MOST_OUTSIDE = 10;
/** "V0", "02", "30G": brackets that say nothing of the title. */
const NO_TITLE = /^(?:v?\d+(?:[-~]\d+)?|\d+(?:\.\d+)?[gm]b?|mkv|mp4|[a-z]{2})$/i;
const TITLE_WITH_YEAR = /\p{L}.*[.\s_(](?:19|20)\d\d\)?$/u;

/**
 * Reads titles in quotes, and the two manners of Chinese pages: the title in book quotes, "2010年…《盗梦空间/Inception》…",
 * and a row of brackets, "[BT下载][霸王别姬][BD-MKV][1080P]". Null when the text has none of these.
 */
export function readQuotedTitle(text: string): ReleaseName | null {
  const quoted = QUOTED.exec(text) ?? QUOTED_FILM.exec(text);
  if (quoted) return describe((quoted[1] ?? '').split(/[/／]/), text.replace(quoted[0], ' '));
  const groups = [...text.matchAll(GROUPS)].map((match) => match[1] ?? '');
  const outside = text
    .replace(GROUPS, '')
    .replace(FILE_ENDING, '')
    .replace(/\s-\s.*$/, '')
    .trim();
  if (groups.length < 3 || (outside !== '' && !isLeftOver(outside))) return null;
  const named = groups.find((group) => TITLE_WITH_YEAR.test(group) && !GROUP_NAME.test(group));
  const rest = groups.filter((group) => group !== named).join(' ');
  if (named !== undefined) return { ...parseReleaseName(named), hasVideoTags: hasTag(rest) };
  const titles = listTitles(groups);
  return titles.length === 0
    ? null
    : describe(
        titles.flatMap((title) => title.split(/[_/]/)),
        groups.filter((group) => !titles.includes(group)).join(' '),
      );
}

function isLeftOver(outside: string): boolean {
  return outside.length <= MOST_OUTSIDE && /^(?:[-_][A-Z]*)?[\p{Script=Han}\]】]+$/u.test(outside);
}

/** The bracket with the title, and one with the title in another script right after it. Who released it may stand in front. */
function listTitles(groups: readonly string[]): string[] {
  const may = (group: string) => !GROUP_NAME.test(group) && !hasTag(group) && !NO_TITLE.test(group);
  const all = groups.filter(may);
  const isGroupInFront = all.length > 1 && all[0] === groups[0] && /^[\w&@.-]+$/.test(groups[0] ?? '');
  const [title, other] = isGroupInFront ? all.slice(1) : all;
  if (title === undefined) return [];
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  return other !== undefined && isLatin(title) !== isLatin(other) ? [title, other] : [title];
}

function describe(titles: readonly string[], rest: string): ReleaseName {
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(rest);
  return {
    titles: titles.map((title) => title.trim()).filter((title) => title !== ''),
    year: year ? Number(year[1]) : null,
    titleWithYear: null,
    titleWithTags: null,
    hasVideoTags: hasTag(rest) || parseReleaseName(`x ${rest}`).hasVideoTags,
    isCleanRelease: false,
    isFilmFile: false,
    isNumbered: false,
    isYearBracketed: false,
  };
}

function hasTag(text: string): boolean {
  return text.split(/[\s_/\][]+/).some(isVideoTag);
}
