import type { OtherWork } from '../verdict.ts';
import { parseReleaseName } from './parse-release-name.ts';
import { OTHER_WORK_SIGNS } from './wording/other-works.ts';
import { wholeWords } from './wording/whole-words.ts';

export interface OtherWorkFound {
  readonly work: OtherWork;
  /** The word or shape that says so, as written. */
  readonly text: string;
}

/** A dot, a year and a dot, as in "A.Title.2009.1080p". */
const DOTTED_YEAR = /\.\(?(?:19|20)\d\d\)?\./;

/** What the text says it is, when that is not a film; else null. Dots and underscores count as spaces. */
export function findOtherWork(text: string, hasVideoTags: boolean): OtherWorkFound | null {
  const plain = text.replace(/_/g, ' ');
  const spaced = OF_SERIES.test(plain) ? plain.replace(FILMS_AND_SERIES, ' ') : plain;
  const behind = dropTitle(spaced);
  for (const sign of OTHER_WORK_SIGNS) {
    if (sign.when === 'without-video-tags' && hasVideoTags) continue;
    const match = sign.pattern.exec(sign.when === 'outside-title' ? behind : spaced);
    if (match) return { work: sign.work, text: match[0] };
  }
  return null;
}

/** "Kinofilme & Serien", "сериалы и фильмы": what a site has, not what the page is about. */
const FILMS =
  'films?|filme[ns]?|filmes|filmy|filmler|filmovi|filmek|elokuvat|movies?|kinofilme?|pel[ií]culas|кино|фильмы|фільми';
const SERIES =
  'tv series|tv shows?|serien?|series|s[eé]ries|serie tv|seri[aá]l[ey]|serije|sorozatok|diziler?|сериалы|серіали';
const AND = '\\s*(?:&|,|\\/|\\b(?:and|und|et|e|y|og|och|en|i|ja|és|ve|a)\\b|(?<=\\s)(?:и|та|і)(?=\\s))\\s*';
/** All that SERIES has. Most titles do without, and this tells it in a tenth of the time. */
const OF_SERIES = /s[eé]ri|tv s|soroz|dizi|сериал|серіал/i;
const FILMS_AND_SERIES = wholeWords(
  `(?:${FILMS})(?:${AND}(?:${SERIES})| (?:tv series|tv shows?))|(?:${SERIES})${AND}(?:${FILMS})`,
);

/** A text without the title of the dotted release name in it, up to its year: any word may stand in a title. */
function dropTitle(text: string): string {
  const name = DOTTED_YEAR.test(text) ? text.split(/\s/).find((word) => DOTTED_YEAR.test(word)) : undefined;
  if (name === undefined) return text;
  const { isCleanRelease, year } = parseReleaseName(name);
  return isCleanRelease ? text.replace(name, name.slice(name.lastIndexOf(String(year)))) : text;
}
