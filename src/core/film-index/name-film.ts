import { foldTitle } from './fold-title.ts';

/** Like `fold-title`, it goes without Unicode's tables where it can. */
const ASCII = /^[\x20-\x7e]*$/;
const NOT_ASCII_WORD = /[^a-zA-Z0-9&]+/;
const NOT_WORD = /[^\p{L}\p{N}\p{M}&]+/u;

/** The id that a film's title and year give it, where nothing else does: `the-interview-2014`. */
export function nameFilm(title: string, year: number): string {
  const words = title
    .replace(/['’]/g, '')
    .split(ASCII.test(title) ? NOT_ASCII_WORD : NOT_WORD)
    .map(foldTitle);
  return [...words.filter((word) => word !== ''), year].join('-');
}

/** The title and the year that such an id was made of; null for other ids. */
export function readFilmName(id: string): { readonly title: string; readonly year: number } | null {
  const [, words = '', year] = /^(.+)-(\d{4})$/.exec(id) ?? [];
  return year === undefined ? null : { title: words.replaceAll('-', ' '), year: Number(year) };
}
