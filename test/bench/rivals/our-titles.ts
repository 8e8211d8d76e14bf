import { deflateRawSync } from 'node:zlib';
import { openFilmShelf, writeFilmShelf } from '../../../src/core/film-index/film-shelf.ts';
import { writeTitleIndex } from '../../../src/core/film-index/title-index.ts';
import { openPack } from '../../../src/core/pack/open-pack.ts';
import { writeNumbers } from '../../../src/core/pack/packed-numbers.ts';
import { writePack } from '../../../src/core/pack/write-pack.ts';
import { openOurTitles } from './open-our-titles.ts';
import type { BenchFilm, TitleRival } from './rival.ts';

/** The index that matching needs; the display text lies in a file of its own (see `packDisplay`). */
export function packIndex(films: readonly BenchFilm[]): Uint8Array {
  const sorted = sortByTitle(films);
  return writePack([
    { name: 'TITL', bytes: writeTitleIndex(sorted.map(({ y, t }) => ({ year: y, titles: t }))) },
  ]);
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
    { name: 'NUMB', bytes: writeNumbers(sorted.map(({ i }) => i)) },
  ]);
}

/** Films in the order of their titles, as the compiler has them: neighbours share their beginnings. */
function sortByTitle(films: readonly BenchFilm[]): BenchFilm[] {
  const name = (film: BenchFilm) => film.t[0] ?? '';
  return [...films].sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.i - b.i));
}

/** Both files in one, for the rivals' interface. */
export const ourTitles: TitleRival = {
  name: 'watchright',
  pack: async (films) => join(packIndex(films), packDisplay(films)),
  open: openOurTitles,
};

/** Reads the display title of a film, as the first hit does. */
export function openDisplayTitles(display: Uint8Array): (rank: number) => string {
  const films = openFilmShelf(openPack(display)('NAME'));
  return (rank) => films.at(rank).title;
}

function join(index: Uint8Array, display: Uint8Array): Uint8Array {
  const packed = new Uint8Array(4 + index.length + display.length);
  new DataView(packed.buffer).setUint32(0, index.length);
  packed.set(index, 4);
  packed.set(display, 4 + index.length);
  return packed;
}
