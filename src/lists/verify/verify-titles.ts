import { listFiles } from '../list-files.ts';
import type { SourcedFilm } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { isNamed } from './compare-names.ts';
import { groupBy } from './group-by.ts';
import type { ReferenceMatch } from './match-reference.ts';
import type { ReferenceFilm } from './reference-film.ts';
import { countShare, type Share } from './verification.ts';

/** A film of ours, where it stands, and the films of others that it may be. */
export interface MatchedFilm extends ReferenceMatch {
  readonly line: number;
  readonly film: SourcedFilm;
}

/** Of each language, the titles that a source confirms; and of those, the ones that the data beside the project has. */
export function countTitles(matched: readonly MatchedFilm[]): Share[] {
  const all = matched.flatMap(listTitles);
  const [confirmed, unconfirmed] = [true, false].map((wanted) =>
    all.filter(({ isConfirmed }) => isConfirmed === wanted),
  );
  const byLanguage = [...groupBy(all, ({ language }) => language)]
    .filter(([, titles]) => titles.length >= FEW_TITLES)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return [
    countShare('titles in other languages with a source', all, ({ isConfirmed }) => isConfirmed),
    countShare('those, by the data compared with', confirmed ?? [], hasTitle),
    countShare('titles without a source that the data compared with has', unconfirmed ?? [], hasTitle),
    ...byLanguage.map(([language, titles]) =>
      countShare(`titles in ${language} with a source`, titles, ({ isConfirmed }) => isConfirmed),
    ),
  ];
}

/** A share of fewer says nothing. */
const FEW_TITLES = 50;

/** Titles that may move to `titles`, because somebody else has them. */
export function suggestTitles(matched: readonly MatchedFilm[]): Problem[] {
  return matched
    .flatMap(listTitles)
    .filter((one) => !one.isConfirmed && hasTitle(one))
    .map(({ line, language, title, same, film }) => {
      const bodies = same.filter((other) => hasTitleIn(other, language, title, film)).map(({ body }) => body);
      const message = `has "${title}", which ${[...new Set(bodies)].join(' and ')} has`;
      const field = `unconfirmed.${language}`;
      return { file: listFiles.films.file, line, field, message, mend: `Move it to titles.${language}` };
    });
}

/** A title of a film in another language. */
interface TitleThere extends MatchedFilm {
  readonly language: string;
  readonly title: string;
  readonly isConfirmed: boolean;
}

function listTitles(matched: MatchedFilm): TitleThere[] {
  const spell = (titles: SourcedFilm['titles'], isConfirmed: boolean) =>
    Object.entries(titles ?? {}).flatMap(([language, all]) =>
      all.map((title) => ({ ...matched, language, title, isConfirmed })),
    );
  return [...spell(matched.film.titles, true), ...spell(matched.film.unconfirmed, false)];
}

function hasTitle({ language, title, film, same }: TitleThere): boolean {
  return same.some((other) => hasTitleIn(other, language, title, film));
}

/**
 * In that language where a body tells the languages of titles. The others give names that are English, or of the original,
 * or romanised, and confirm no title of another language that happens to read the same.
 */
function hasTitleIn(other: ReferenceFilm, language: string, title: string, film: SourcedFilm): boolean {
  const isNameLanguage = language === 'en' || language.endsWith('-Latn') || language === film.language;
  const names = other.titles?.get(language) ?? (isNameLanguage ? other.names : []);
  return names.some((name) => isNamed(title, name));
}
