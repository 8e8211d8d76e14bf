import { deflateRawSync } from 'node:zlib';
import { openFilmShelf, writeFilmShelf } from '../../../src/core/film-index/film-shelf.ts';
import { writeTitleIndex } from '../../../src/core/film-index/title-index.ts';
import { openPack } from '../../../src/core/pack/open-pack.ts';
import { writeNumbers } from '../../../src/core/pack/packed-numbers.ts';
import { type Section, writePack } from '../../../src/core/pack/write-pack.ts';
import { openOurTitles } from './open-our-titles.ts';
import type { BenchFilm, TitleRival } from './rival.ts';

/** The index that matching needs; what is shown of the films lies in a file of its own (see `packDisplay`). */
export function packIndex(films: readonly BenchFilm[]): Uint8Array {
  return writePack([indexOf(sortByTitle(films))]);
}

function indexOf(sorted: readonly BenchFilm[]): Section {
  return { name: 'TITL', bytes: writeTitleIndex(sorted.map(({ y, t }) => ({ year: y, titles: t }))) };
}

function numbersOf(sorted: readonly BenchFilm[]): Section {
  return { name: 'NUMB', bytes: writeNumbers(sorted.map(({ i }) => i)) };
}

/** Display titles and numbers, read only on a hit. */
export function packDisplay(films: readonly BenchFilm[]): Uint8Array {
  const sorted = sortByTitle(films);
  const deflate = (bytes: Uint8Array) => deflateRawSync(bytes, { level: 9, memLevel: 9 });
  return writePack([
    {
      name: 'NAME',
      bytes: writeFilmShelf(
        sorted.map(({ t }) => ({ id: null, title: t[0] ?? '', language: '' })),
        deflate,
      ),
    },
    numbersOf(sorted),
  ]);
}

/** Films in the order of their titles, as the compiler has them: neighbours share their beginnings. */
function sortByTitle(films: readonly BenchFilm[]): BenchFilm[] {
  const name = (film: BenchFilm) => film.t[0] ?? '';
  return [...films].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.i - b.i));
}

/** As much as the rivals have: an index that answers with the films' numbers, which are their places in the list. */
export const ourTitles: TitleRival = {
  name: 'watchright',
  pack: async (films) => {
    if (films.some(({ i }, place) => i !== place))
      throw new Error('the films are not numbered by their places');
    return writePack([indexOf(films)]);
  },
  open: openOurTitles,
};

/** Reads the display title of a film, as the first hit does. */
export function openDisplayTitles(display: Uint8Array): (rank: number) => string {
  const films = openFilmShelf(openPack(display)('NAME'));
  return (rank) => films.at(rank).title;
}
