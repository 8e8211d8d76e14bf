import { listFiles } from '../list-files.ts';
import type { Row, SourcedFilm } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { isAlike, isNamed } from './compare-names.ts';
import { createReferenceMatcher, titlesOf } from './match-reference.ts';
import type { ReferenceFilm } from './reference-film.ts';
import { countShare, type Share, type Verification } from './verification.ts';
import { countTitles, type MatchedFilm, suggestTitles } from './verify-titles.ts';

/** Compares title, year, IMDb id, language and titles with the films of others. */
export function verifyFilms(
  rows: readonly Row<SourcedFilm>[],
  references: readonly ReferenceFilm[],
): Verification {
  const match = createReferenceMatcher(references);
  const matched = rows.map(({ line, value }) => ({ line, film: value, ...match(value) }));
  const bodies = new Set(references.map(({ body }) => body));
  return {
    disagreements: matched.flatMap((one) => [
      ...verifySource(one, bodies),
      ...verifyId(one),
      ...verifyLanguage(one),
      ...verifyTitles(one),
    ]),
    shares: [...countFields(matched, bodies), ...countTitles(matched)],
    suggestions: suggestTitles(matched),
  };
}

/** The body that an entry cites has its title in its year. */
function verifySource({ line, film, same, near }: MatchedFilm, bodies: ReadonlySet<string>): Problem[] {
  const { source, year } = film;
  if (!bodies.has(source) || same.some((other) => other.body === source && other.year === year)) return [];
  const other = [...same, ...near].find(({ body }) => body === source);
  if (other) return [tell(line, 'year', `is ${year}, and ${source} has ${other.year}`)];
  return [tell(line, 'source', `is ${source}, which has no such title in ${year} or a year beside it`)];
}

/** Whoever has the same title and year has the same IMDb id. */
function verifyId({ line, film, same }: MatchedFilm): Problem[] {
  const { imdb } = film;
  const titles = titlesOf(film);
  const isSame = (other: ReferenceFilm) =>
    other.imdb === imdb && other.names.some((name) => titles.some((title) => isAlike(title, name)));
  if (imdb === undefined || same.some(isSame)) return [];
  const withIds = same.filter((other) => other.imdb !== undefined);
  return withIds.map(({ body, imdb: id, names, year }) =>
    tell(
      line,
      'imdb',
      id === imdb
        ? `is ${imdb}, which is "${names[0]}" (${year}) in ${body}`
        : `is ${imdb}, and ${body} has ${id} for "${names[0]}" (${year})`,
    ),
  );
}

function verifyLanguage({ line, film, same }: MatchedFilm): Problem[] {
  const told = same.filter(tellsLanguage);
  if (told.length === 0 || told.some((other) => speaks(other, film))) return [];
  const languages = [...new Set(told.flatMap((other) => other.languages ?? []))].join(', ');
  return [tell(line, 'language', `is ${film.language}; ${told[0]?.body} has ${languages}`)];
}

/** `xx` stands for no language. */
function tellsLanguage({ languages = [] }: ReferenceFilm): boolean {
  return languages.some((tag) => tag !== '' && tag !== 'xx');
}

const ALIKE = [
  ['zh', 'yue', 'cn'],
  ['no', 'nb'],
  ['sh', 'sr', 'hr', 'bs'],
  ['fil', 'tl'],
];

/** omdb.org writes two letters, `cn` for Cantonese, `tl` for Filipino, and `sh` for what we tell apart. */
function speaks({ languages = [] }: ReferenceFilm, { language }: SourcedFilm): boolean {
  const [own = ''] = language.split('-');
  const names = ALIKE.find((tags) => tags.includes(own)) ?? [own];
  return names.some((name) => languages.includes(name));
}

const NO_OTHER_SCRIPT = /^[\p{Script=Latin}\P{L}]*$/u;

/** Where others have titles in a language, in the script of ours, ours is one of them. */
function verifyTitles({ line, film, same }: MatchedFilm): Problem[] {
  return Object.entries(film.titles ?? {}).flatMap(([language, titles]) => {
    const isLatin = titles.every((title) => NO_OTHER_SCRIPT.test(title));
    const theirs = same
      .flatMap((other) => other.titles?.get(language) ?? [])
      .filter((title) => NO_OTHER_SCRIPT.test(title) === isLatin);
    if (theirs.length === 0 || titles.some((title) => theirs.some((other) => isAlike(title, other))))
      return [];
    return [tell(line, `titles.${language}`, `is "${titles[0]}"; imdb has "${theirs.join('", "')}"`)];
  });
}

function countFields(matched: readonly MatchedFilm[], bodies: ReadonlySet<string>): Share[] {
  const inYear = ({ film, same }: MatchedFilm) => same.some(({ year }) => year === film.year);
  const cited = matched.filter(({ film }) => bodies.has(film.source));
  const withId = matched.filter(({ film }) => film.imdb !== undefined);
  const spoken = matched.filter(({ same }) => same.some(tellsLanguage));
  const renamed = matched.filter(({ film }) => film.original !== undefined);
  return [
    countShare('title and year, by any of them', matched, inYear),
    countShare('title and year, by the one that the entry cites', cited, ({ film, same }) =>
      same.some(({ body, year }) => body === film.source && year === film.year),
    ),
    countShare('IMDb id', withId, ({ film, same }) => same.some(({ imdb }) => imdb === film.imdb)),
    countShare('language, of the films whose language they tell', spoken, ({ film, same }) =>
      same.some((other) => speaks(other, film)),
    ),
    countShare('original title', renamed, ({ film, same }) =>
      same.some(({ names }) => names.some((name) => isNamed(film.original ?? '', name))),
    ),
  ];
}

function tell(line: number, field: string, message: string): Problem {
  return { file: listFiles.films.file, line, field, message, mend: 'Look it up and correct what is wrong' };
}
