import { foldTitle } from '../../core/film-index/fold-title.ts';
import { listFiles } from '../list-files.ts';
import type { ListRows } from '../lists.ts';
import type { Problem } from '../problem.ts';

/** No film is there twice: not by title and year, which nothing on a page could tell apart, and not by IMDb id. */
export function checkTwins(rows: ListRows): Problem[] {
  return [
    ...listSame(rows, 'title', (film) => `${foldTitle(film.title)} ${film.year}`),
    ...listSame(rows, 'imdb', (film) => film.imdb),
  ];
}

type FilmRow = ListRows['films'][number];

function listSame(
  rows: ListRows,
  field: string,
  keyOf: (film: FilmRow['value']) => string | undefined,
): Problem[] {
  const first = new Map<string, FilmRow>();
  const problems: Problem[] = [];
  for (const row of rows.films) {
    const key = keyOf(row.value);
    if (key === undefined) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else {
      const message = `is that of line ${other.line} (${other.value.id}) as well`;
      problems.push({
        file: listFiles.films.file,
        line: row.line,
        field,
        message,
        mend: 'Correct it, or make one entry of the two',
      });
    }
  }
  return problems;
}
