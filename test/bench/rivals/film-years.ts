import type { BenchFilm } from './rival.ts';

/** Peers find words, not years: of their first ten films the one whose year stands in the text is taken. */
export const LOOKED_AT = 10;

/** A peer's own index with the films' years after it, two bytes each. */
export function packWithYears(index: string, films: readonly BenchFilm[]): Uint8Array {
  const text = new TextEncoder().encode(index);
  const years = new Uint16Array(films.reduce((most, { i }) => Math.max(most, i + 1), 0));
  for (const { i, y } of films) years[i] = y;
  const packed = new Uint8Array(4 + text.length + years.byteLength);
  new DataView(packed.buffer).setUint32(0, text.length);
  packed.set(text, 4);
  packed.set(new Uint8Array(years.buffer), 4 + text.length);
  return packed;
}

export function openWithYears(packed: Uint8Array): { readonly index: string; readonly years: Uint16Array } {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  return {
    index: new TextDecoder().decode(packed.subarray(4, 4 + length)),
    years: new Uint16Array(packed.slice(4 + length).buffer),
  };
}

/** The first of the films whose year the text has, else the first. */
export function chooseByYear(films: readonly number[], text: string, years: Uint16Array): number | null {
  return films.find((film) => text.includes(String(years[film]))) ?? films[0] ?? null;
}
