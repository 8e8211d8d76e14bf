import { nameFilm } from '../../core/film-index/name-film.ts';
import type { Draft } from './draft.ts';
import { type Question, readWords } from './question.ts';

/** What makes a line of films.jsonl. */
export function askFilm(today: string): Question[] {
  return [
    { field: 'title', text: 'Title, the one it is best known by in English' },
    { field: 'year', text: 'Year of the first showing', read: readYear },
    { field: 'id', text: 'Id', initial: suggestId, isKey: true },
    { field: 'language', text: 'Language of the original (en, ru, zh-Hant …)' },
    { field: 'original', text: 'Original title, where it differs', isOptional: true },
    { field: 'imdb', text: 'IMDb id, only where checked (tt0000000)', isOptional: true, isKey: true },
    {
      field: 'titles',
      text: 'Titles in other languages that a source confirms (ru: Интервью, Другое; de: …)',
      isOptional: true,
      read: readTitles,
    },
    {
      field: 'unconfirmed',
      text: 'Titles that you know but no source confirms (the same way)',
      isOptional: true,
      read: readTitles,
    },
    {
      field: 'licence.name',
      text: 'Licence, of a film that anybody may pass on (CC-BY-4.0, public-domain)',
      isOptional: true,
    },
    {
      field: 'licence.url',
      text: 'Where the licence can be read',
      when: (draft) => 'licence' in draft,
    },
    { field: 'source', text: 'Who gives title and year: an id of sources.jsonl, or an address' },
    { field: 'checked', text: 'Day of your check', initial: () => today },
  ];
}

function suggestId({ title, year }: Draft): string | undefined {
  return typeof title === 'string' && typeof year === 'number' ? nameFilm(title, year) : undefined;
}

function readYear(answer: string): number {
  if (!/^\d{4}$/.test(answer)) throw new Error('A year has four digits');
  return Number(answer);
}

function readTitles(answer: string): Record<string, string[]> {
  const parts = answer.split(';').map((part) => /^\s*([\w-]+)\s*:(.+)$/u.exec(part));
  return Object.fromEntries(
    parts.map((part) => {
      const [, language = '', titles = ''] = part ?? [];
      if (language === '') throw new Error('Write language: title, title; language: title');
      return [language, readWords(titles)];
    }),
  );
}
