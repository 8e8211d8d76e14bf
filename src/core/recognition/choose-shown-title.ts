import type { Film } from '../film.ts';
import { foldTitle } from '../film-index/fold-title.ts';
import { listTitles } from '../film-index/list-title-forms.ts';
import type { Knowledge } from '../knowledge.ts';

/**
 * The catalogue's title; another title of the film where that is how the page names it, so that readers find the name
 * they have before them. Titles nobody confirmed are given in the page's own words.
 */
export function chooseShownTitle(film: Film, text: string, knowledge: Knowledge): string {
  const folded = foldTitle(text);
  const same = listTitles(film).find((title) => foldTitle(title) === folded);
  return same ?? (knowledge.isUnconfirmedTitle(film.id, text) ? text : film.title);
}
