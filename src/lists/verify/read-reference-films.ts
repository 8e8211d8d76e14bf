import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from './group-by.ts';
import { parseCommas, parseTabs, type TableRow } from './parse-table.ts';
import { languagesOf, type ReferenceFilm } from './reference-film.ts';

/** The films of others that lie beside the project; a set that is missing is left out. */
export function readReferenceFilms(folder: string): ReferenceFilm[] {
  const read = (file: string, parse: (text: string) => TableRow[]): TableRow[] => {
    const path = join(folder, file);
    return existsSync(path) ? parse(readFileSync(path, 'utf8')) : [];
  };
  return [
    ...readImdb(read('imdb/title.basics.tsv', parseTabs), read('imdb/title.akas.tsv', parseTabs)),
    ...readOmdb(
      read('omdb.org/all_movies.csv', parseCommas),
      read('omdb.org/movie_languages.csv', parseCommas),
    ),
    ...readMovieLens(read('movielens/movies.csv', parseCommas), read('movielens/links.csv', parseCommas)),
    ...read('wikipedia-us/titles.tsv', parseTabs).map(({ title = '', year = '' }) => ({
      body: 'wikipedia-us',
      names: [title],
      year: toYear(year),
    })),
  ];
}

function readImdb(films: readonly TableRow[], titles: readonly TableRow[]): ReferenceFilm[] {
  const titlesOf = groupBy(titles, (row) => row['titleId'] ?? '');
  return films.map((row) => {
    const { tconst: imdb = '', primaryTitle = '', originalTitle = '', startYear = '' } = row;
    const own = titlesOf.get(imdb) ?? [];
    return {
      body: 'imdb',
      names: [primaryTitle, originalTitle, ...own.map(({ title = '' }) => title)],
      year: toYear(startYear),
      imdb,
      titles: groupTitles(own),
    };
  });
}

function groupTitles(rows: readonly TableRow[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title = '', region = '', language = '' } of rows) {
    for (const tag of language === '' ? languagesOf(region) : [language]) {
      titles.set(tag, [...(titles.get(tag) ?? []), title]);
    }
  }
  return titles;
}

function readOmdb(films: readonly TableRow[], languages: readonly TableRow[]): ReferenceFilm[] {
  const languagesOfFilm = groupBy(languages, (row) => row['movie_id'] ?? '');
  return films.map(({ id = '', name = '', date = '' }) => ({
    body: 'omdb',
    names: [name],
    year: toYear(date),
    languages: (languagesOfFilm.get(id) ?? []).map((row) => row['language_iso_639_1'] ?? ''),
  }));
}

/** "City of Lost Children, The (Cité des enfants perdus, La) (1995)": the title, others in brackets, the year. */
function readMovieLens(films: readonly TableRow[], links: readonly TableRow[]): ReferenceFilm[] {
  const imdbOf = new Map(links.map(({ movieId = '', imdbId = '' }) => [movieId, imdbId]));
  return films.map(({ movieId = '', title = '' }) => {
    const [, names = title, year = ''] = /^(.*?)\s*\((\d{4})\)\s*$/.exec(title) ?? [];
    const others = [...names.matchAll(/\(([^)]*)\)/g)].map(([, name = '']) =>
      name.replace(/^a\.k\.a\.\s*/, ''),
    );
    const imdb = imdbOf.get(movieId);
    return {
      body: 'movielens',
      names: [names.replace(/\s*\([^)]*\)/g, ''), ...others, names].map(putArticleFirst),
      year: toYear(year),
      ...(imdb && { imdb: `tt${imdb.padStart(7, '0')}` }),
    };
  });
}

const ARTICLE_LAST = /^(.*), (The|An?|L[aeo]s?|L'|El|Il|I|Gli|Un[ae]?|Une|D[iae][ers]|Das|Den|Det|O|Os|As)$/;

function putArticleFirst(title: string): string {
  return title.replace(ARTICLE_LAST, '$2 $1');
}

function toYear(text: string): number | null {
  const year = /^\d{4}/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}
