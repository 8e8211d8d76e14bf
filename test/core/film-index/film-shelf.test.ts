import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFilmShelf, type ShelvedFilm, writeFilmShelf } from '../../../src/core/film-index/film-shelf.ts';
import { nameFilm, readFilmName } from '../../../src/core/film-index/name-film.ts';

const deflate = (bytes: Uint8Array) => deflateRawSync(bytes);
const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => !/[\t\n]/.test(one));
const titles = fc.dictionary(
  fc.constantFrom('ru', 'de', 'zh-Hant'),
  fc.array(text, { minLength: 1, maxLength: 3 }),
  {
    minKeys: 1,
    noNullPrototype: true,
  },
);
const film: fc.Arbitrary<ShelvedFilm> = fc
  .record({
    id: fc.option(text),
    title: text,
    language: text,
    original: fc.option(text),
    titles,
  })
  .map(({ original, ...rest }) => ({ ...rest, ...(original !== null && { original }) }));

describe('A shelf of films', () => {
  it('gives every film back as it was', () => {
    fc.assert(
      fc.property(fc.array(film, { maxLength: 30 }), (films) => {
        const shelf = openFilmShelf(writeFilmShelf(films, deflate));
        expect(Array.from({ length: shelf.count }, (_, rank) => shelf.at(rank))).toEqual(films);
      }),
    );
  });

  it('cuts no character in two where titles share their beginnings', () => {
    const films = ['𝒜b', '𝒜c', '𝒝d'].map((title) => ({ id: null, title, language: 'en' }));
    const shelf = openFilmShelf(writeFilmShelf(films, deflate));
    expect(films.map((_, rank) => shelf.at(rank).title)).toEqual(['𝒜b', '𝒜c', '𝒝d']);
  });

  it('refuses a title with a tab or a line feed, and a rank it has not', () => {
    const bad = [{ id: null, title: 'a\tb', language: 'en' }];
    expect(() => writeFilmShelf(bad, deflate)).toThrow(RangeError);
    expect(() => openFilmShelf(writeFilmShelf([], deflate)).at(0)).toThrow(RangeError);
  });
});

describe('The name of a film', () => {
  it.each([
    ['The Interview', 2014, 'the-interview-2014'],
    ['2001: A Space Odyssey', 1968, '2001-a-space-odyssey-1968'],
    ["Schindler's List", 1993, 'schindlers-list-1993'],
    ['Amélie', 2001, 'amelie-2001'],
    ['Tom & Jerry', 2021, 'tom-and-jerry-2021'],
  ])('%s of %d is %s', (title, year, id) => {
    expect(nameFilm(title, year)).toBe(id);
    expect(readFilmName(id)?.year).toBe(year);
  });

  it('is read from such ids only', () => {
    expect(readFilmName('the-interview-2014')).toEqual({ title: 'the interview', year: 2014 });
    expect(readFilmName('2014')).toBeNull();
    expect(readFilmName('interview')).toBeNull();
  });
});
