import type { Film } from '../film.ts';
import { foldTitle } from '../film-index/fold-title.ts';
import { listTitles } from '../film-index/list-title-forms.ts';
import type { Knowledge, TitleHit } from '../knowledge.ts';

/** The films that have the very title; those found under a form of theirs ("The Heat" under "Heat") when there is none. */
export function chooseNamed(hits: readonly TitleHit[], text: string, knowledge: Knowledge): Film[] {
  const films = hits.map((hit) => knowledge.filmAt(hit.rank));
  const folded = foldTitle(text);
  const named = films.filter(
    (film) =>
      listTitles(film).some((title) => foldTitle(title) === folded) ||
      knowledge.isUnconfirmedTitle(film.id, text),
  );
  return named.length > 0 ? named : films;
}
