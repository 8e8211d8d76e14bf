import type { Film } from '../film.ts';
import { foldTitle } from '../film-index/fold-title.ts';

/**
 * The catalogue's title; another title of the film where that is how the page names it, so that readers find the name
 * they have before them. Titles nobody confirmed are given in the page's own words.
 */
export function chooseShownTitle(film: Film, text: string): string {
  const folded = foldTitle(text);
  const isSame = (title: string) => foldTitle(title) === folded;
  const confirmed = [film.title, ...(film.original ? [film.original] : []), ...flatten(film.titles)];
  return confirmed.find(isSame) ?? (flatten(film.unconfirmed).some(isSame) ? text : film.title);
}

function flatten(titles: Film['titles']): string[] {
  return titles ? Object.values(titles).flat() : [];
}
