import { findFilms } from '../../lists/find-films.ts';
import { loadLists } from '../../lists/load-lists.ts';
import type { ListsIo } from './lists-io.ts';
import { reportProblems } from './report-problems.ts';

/** Prints the films one of whose titles holds the text, with where they stand. */
export async function printFilms(text: string, io: ListsIo): Promise<number> {
  const { lists, rows, problems } = await loadLists(io.dataDir);
  const found = new Set(findFilms(lists.films, text));
  for (const { line, value: film } of rows.films.filter(({ value }) => found.has(value))) {
    const titles = Object.entries(film.titles ?? {}).map(
      ([language, names]) => `${language}: ${names.join(', ')}`,
    );
    const place = `films.jsonl:${line}`;
    io.print([place, film.id, film.imdb ?? 'no IMDb id', film.title, ...titles].join(' | '));
  }
  if (found.size === 0) io.print('No film has such a title.');
  return reportProblems(problems, io);
}
