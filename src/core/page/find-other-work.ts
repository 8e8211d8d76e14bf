import type { OtherWork } from '../verdict.ts';
import { parseReleaseName } from './parse-release-name.ts';
import { dropFilmsAndSeries } from './wording/drop-films-and-series.ts';
import { OTHER_WORK_SIGNS } from './wording/other-works.ts';

export interface OtherWorkFound {
  readonly work: OtherWork;
  /** The word or shape that says so, as written. */
  readonly text: string;
}

/** A dot, a year and a dot, as in "A.Title.2009.1080p". */
const DOTTED_YEAR = /\.\(?(?:19|20)\d\d\)?\./;

/** What the text says it is, when that is not a film; else null. Dots and underscores count as spaces. */
export function findOtherWork(text: string, hasVideoTags: boolean): OtherWorkFound | null {
  const spaced = dropFilmsAndSeries(text.replace(/_/g, ' '));
  const behind = dropTitle(spaced);
  for (const sign of OTHER_WORK_SIGNS) {
    if (sign.when === 'without-video-tags' && hasVideoTags) continue;
    const match = sign.pattern.exec(sign.when === 'outside-title' ? behind : spaced);
    if (match) return { work: sign.work, text: match[0] };
  }
  return null;
}

/** A text without the title of the dotted release name in it, up to its year: any word may stand in a title. */
function dropTitle(text: string): string {
  const name = DOTTED_YEAR.test(text) ? text.split(/\s/).find((word) => DOTTED_YEAR.test(word)) : undefined;
  if (name === undefined) return text;
  const { isCleanRelease, year } = parseReleaseName(name);
  return isCleanRelease ? text.replace(name, name.slice(name.lastIndexOf(String(year)))) : text;
}
