import type { Film, Language } from '../film.ts';
import type { Region } from '../region.ts';
import { listSaleLanguages } from './sale-languages.ts';

/** The title a service of the region is to be searched for: the confirmed local one, the original or the English one. */
export function chooseTitle(
  film: Pick<Film, 'title'> & Partial<Film>,
  wanted: 'local' | 'original' | 'english',
  region: Region,
): string {
  if (wanted === 'english') return film.title;
  if (wanted === 'original') return film.original ?? film.title;
  for (const language of listSaleLanguages(region)) {
    if (language === film.language) return film.original ?? film.title;
    const title = film.titles?.[language]?.[0];
    if (title !== undefined) return title;
  }
  return film.title;
}

/**
 * The title to show a reader of these languages, best first (`original` for the film's own): the original where it is in
 * one of them, else a confirmed one; the title it is best known by where there is neither.
 */
export function chooseShownTitle(
  film: Pick<Film, 'title'> & Partial<Film>,
  languages: readonly (Language | 'original')[],
): string {
  for (const language of languages) {
    if (language === 'original' || language === film.language) return film.original ?? film.title;
    if (language === 'en') return film.title;
    const title = film.titles?.[language]?.[0];
    if (title !== undefined) return title;
  }
  return film.title;
}
