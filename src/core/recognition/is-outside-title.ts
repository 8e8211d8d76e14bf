import { foldTitle } from '../film-index/fold-title.ts';
import { isOnlyWording } from '../page/drop-wording.ts';
import type { TitleClue } from '../page/read-title.ts';
import { isEveryday } from './is-everyday.ts';
import type { Clues } from './read-clues.ts';

/** What parts two names of a film; a colon or a comma does not. */
const NAMES_APART = /\s+[|–—-]\s+|[/()[\]]/u;

/**
 * True when `text`, which stands in the page's title, is a film of the year there by chance only, since the year belongs to the
 * title before it: "Oslo (2012) - Watch in HD" is not "The Watch" of that year. An everyday word must be the whole of a name
 * there, "Paradise: Love (2012)" is not "Love"; and a word of the page's own is no film beside a loose year either,
 * "Albatross 2012 Watch Online".
 */
export function isOutsideTitle(text: string, { titles }: Clues): boolean {
  const folded = foldTitle(text);
  const isNamed = (names: readonly string[]) => names.some((name) => foldTitle(name) === folded);
  if (isOnlyWording(text)) return !isNamed(titles.flatMap((clue) => clue.titles));
  const names = titles.filter(isCited).flatMap((clue) => clue.titles);
  if (names.length === 0) return false;
  if (isEveryday(text)) return !isNamed(names.flatMap((name) => name.split(NAMES_APART)));
  return !names.some((name) => foldTitle(name).includes(folded));
}

/** What stands before a year in brackets, or before a year with the tags of a release, is the title. */
function isCited({ place, year, isYearBracketed, hasVideoTags }: TitleClue): boolean {
  return place === 'title' && year !== null && (isYearBracketed || hasVideoTags);
}
