import { expect, test } from 'vitest';
import type { Film } from '../../../src/core/film.ts';
import { createTitleSearch } from '../../../src/core/film-index/search-titles.ts';

const films: readonly Film[] = [
  { id: 'it-1990', title: 'It', year: 1990, language: 'en' },
  { id: 'it-2017', title: 'It', year: 2017, language: 'en' },
  { id: 'it-follows-2014', title: 'It Follows', year: 2014, language: 'en' },
  {
    id: 'the-interview-2014',
    title: 'The Interview',
    year: 2014,
    language: 'en',
    titles: { ru: ['Интервью'] },
  },
  { id: 'amelie-2001', title: 'Amélie', year: 2001, language: 'fr', original: 'Le Fabuleux Destin d’Amélie' },
  { id: 'blade-runner-2049', title: 'Blade Runner 2049', year: 2017, language: 'en' },
  { id: 'tokyo-story-1953', title: 'Tokyo Story', year: 1953, language: 'ja', original: '東京物語' },
];
const search = createTitleSearch(films.length, (rank) => films[rank] ?? films[0] ?? raise());
const find = (text: string, limit = 8) => search(text, limit).map(({ film }) => film.id);

function raise(): never {
  throw new Error('no film');
}

test.each([
  ['it', ['it-2017', 'it-1990', 'it-follows-2014']],
  ['IT FOL', ['it-follows-2014']],
  ['it 1990', ['it-1990']],
  ['interv', ['the-interview-2014']],
  ['the inter', ['the-interview-2014']],
  ['интер', ['the-interview-2014']],
  ['amelie', ['amelie-2001']],
  ['destin', ['amelie-2001']],
  ['runner 2049', ['blade-runner-2049']],
  ['blade runner 2017', ['blade-runner-2049']],
  ['東京', ['tokyo-story-1953']],
])('“%s” finds %j, the best first', (text, ids) => {
  expect(find(text)).toEqual(ids);
});

test.each(['', '  ', '…!', 'das inter', 'nterview'])('“%s” finds nothing', (text) => {
  expect(find(text)).toEqual([]);
});

test('gives no more than asked for, and each film once', () => {
  expect(find('it', 2)).toEqual(['it-2017', 'it-1990']);
  expect(find('a')).toEqual(['amelie-2001']);
});

test('says by which title a film was found', () => {
  expect(search('интерв', 1)[0]?.title).toBe('Интервью');
});
