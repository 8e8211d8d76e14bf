import { parseReleaseName, type ReleaseName } from './parse-release-name.ts';
import { isVideoTag } from './release-tags.ts';

const QUOTED = /[《『]([^》』]{1,120})[》』]/u;
const GROUPS = /[[【]([^\]】]{1,120})[\]】]/gu;
const GROUP_NAME = /组|組|字幕|sub|raws|下载|下載|发布|www|\.(?:com|net|org)/iu;

/**
 * Reads the two manners of Chinese pages: the title in book quotes, "2010年…《盗梦空间/Inception》…", and a row of brackets,
 * "[BT下载][霸王别姬][BD-MKV][1080P]". Null when the text is written in neither.
 */
export function readQuotedTitle(text: string): ReleaseName | null {
  const quoted = QUOTED.exec(text);
  if (quoted) return describe((quoted[1] ?? '').split(/[/／]/), text.replace(quoted[0], ' '));
  const groups = [...text.matchAll(GROUPS)].map((match) => match[1] ?? '');
  const outside = text
    .replace(GROUPS, '')
    .replace(/\s-\s.*$/, '')
    .trim();
  if (groups.length < 3 || outside !== '') return null;
  const title = groups.find((group) => !GROUP_NAME.test(group) && !hasTag(group));
  return title === undefined
    ? null
    : describe(title.split(/[_/]/), groups.filter((group) => group !== title).join(' '));
}

function describe(titles: readonly string[], rest: string): ReleaseName {
  const year = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(rest);
  return {
    titles: titles.map((title) => title.trim()).filter((title) => title !== ''),
    year: year ? Number(year[1]) : null,
    titleWithYear: null,
    hasVideoTags: hasTag(rest) || parseReleaseName(`x ${rest}`).hasVideoTags,
    isCleanRelease: false,
    isFilmFile: false,
    isYearBracketed: false,
  };
}

function hasTag(text: string): boolean {
  return text.split(/[\s_/\][]+/).some(isVideoTag);
}
