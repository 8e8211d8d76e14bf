import { foldTitle } from '../film-index/fold-title.ts';
import { isEveryday } from './is-everyday.ts';
import type { Clues } from './read-clues.ts';

/** What parts two names of a film; a colon or a comma does not. */
const NAMES_APART = /\s+[|–—-]\s+|[/()[\]]/u;

/**
 * True when `text`, which stands in the page's title, is a film of the year there by chance only, since the year belongs to the
 * title before it: "Oslo (2012) - Watch in HD" is not "The Watch" of that year. An everyday word must be the whole of a name
 * there: "Paradise: Love (2012)" is not "Love".
 */
export function isOutsideTitle(text: string, { titles }: Clues): boolean {
  const cited = titles.filter(({ place, year }) => place === 'title' && year !== null);
  const names = cited.flatMap((clue) => clue.titles);
  if (names.length === 0) return false;
  const folded = foldTitle(text);
  if (!isEveryday(text)) return !names.some((name) => foldTitle(name).includes(folded));
  return !names.flatMap((name) => name.split(NAMES_APART)).some((name) => foldTitle(name) === folded);
}
