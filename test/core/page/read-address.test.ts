import { expect, test } from 'vitest';
import { readAddress } from '../../../src/core/page/read-address.ts';

test('one title within what can be browsed is no list', () => {
  expect(readAddress('https://films.example/browse/details/long-road/12').isListingPage).toBe(false);
  expect(readAddress('https://films.example/browse/drama').isListingPage).toBe(true);
});

test.each([
  ['https://films.example/album/long-road-2019-22yjnij099k', 2019],
  ['https://films.example/ondemand/longroad2019', 2019],
  ['https://films.example/item/12019', null],
])('the year in %s is %j', (address, year) => {
  expect(readAddress(address).year).toBe(year);
});

test('a section for programmes is told from one for series', () => {
  expect(readAddress('https://tv.example/episode/12/long-road').isProgrammePath).toBe(true);
  expect(readAddress('https://tv.example/series/episode/long-road').isProgrammePath).toBe(false);
});

test('what stands behind a hash is no list, nor is what a script for films shows', () => {
  expect(readAddress('https://films.example/film.php?n=long-road').isFilmPath).toBe(true);
  expect(readAddress('https://films.example/films?year=2023').isFilmPath).toBe(false);
  expect(readAddress('https://films.example/browse-movies/0/2160p/all').isListingPage).toBe(true);
  const hashed = readAddress('https://films.example/#!/movies/long-road');
  expect([hashed.isListingPage, hashed.isFilmPath, hashed.slug]).toEqual([false, true, 'long road']);
});

test('a number at the end of a slug that no year can be is none', () => {
  expect(readAddress('https://films.example/long-road-2049').year).toBeNull();
});
