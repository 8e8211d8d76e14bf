import type { Film } from '../film.ts';
import { type Deflate, openShards, planShards, writeShards } from '../pack/shards.ts';

/** What of a film is read on a hit only; year and IMDb id lie in columns of numbers. */
export type ShelvedFilm = Omit<Film, 'id' | 'year' | 'imdb'> & { readonly id: string | null };

export interface FilmShelf {
  readonly count: number;
  /** Throws a RangeError for a rank that is not on the shelf. */
  readonly at: (rank: number) => ShelvedFilm;
}

/**
 * Films in shards (see shards) of about 36 KB of text, by columns: all titles, all languages, all Russian titles and
 * so on. What is alike stands together, which packs a fifth smaller than film by film. A shard is:
 *
 *   one byte a film: how many letters its title shares with the title before it
 *   UTF-8 lines: the names of the columns, parted by tabs; then column by column one line a film, empty where the
 *   film has none, several titles parted by tabs; of the first column, `title`, only what is not shared
 */
const SHARD_BYTES = 36_864;
const MOST_SHARED = 255;
const CONFIRMED = 'titles.';

/** Lines by the name of their column; the columns of titles by their language. */
interface Columns {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly titles: readonly (readonly [language: string, lines: readonly string[]])[];
}

/** Writes films in the order of their ranks; the ids that follow from title and year are given as null. */
export function writeFilmShelf(films: readonly ShelvedFilm[], deflate: Deflate): Uint8Array {
  const bytes = new TextEncoder().encode(toLines(films)).length;
  const perShard = planShards(films.length, bytes, SHARD_BYTES);
  const raw = Array.from({ length: Math.ceil(films.length / perShard) }, (_, shard) =>
    writeShard(films.slice(shard * perShard, (shard + 1) * perShard)),
  );
  return writeShards(raw, films.length, perShard, deflate);
}

function writeShard(films: readonly ShelvedFilm[]): Uint8Array {
  const shared = films.map(({ title }, at) => countShared(title, films[at - 1]?.title ?? ''));
  const cut = films.map((film, at) => ({ ...film, title: film.title.slice(shared[at]) }));
  const text = new TextEncoder().encode(toLines(cut));
  const raw = new Uint8Array(films.length + text.length);
  raw.set(shared);
  raw.set(text, films.length);
  return raw;
}

function toLines(films: readonly ShelvedFilm[]): string {
  const rows = films.map(toCells);
  const names = [...new Set(['title', ...rows.flatMap((row) => [...row.keys()]).sort()])];
  const columns = names.map((name) => rows.map((row) => toLine(row.get(name) ?? [])));
  return [names.join('\t'), ...columns.flat()].join('\n');
}

function toCells(film: ShelvedFilm): Map<string, readonly string[]> {
  const cells = new Map<string, readonly string[]>();
  for (const name of ['title', 'language', 'id', 'original'] as const) {
    const text = film[name];
    if (text) cells.set(name, [text]);
  }
  for (const [language, titles] of Object.entries(film.titles ?? {})) cells.set(CONFIRMED + language, titles);
  return cells;
}

function toLine(texts: readonly string[]): string {
  if (texts.some((text) => /[\t\n]/.test(text))) throw new RangeError(`${texts} has a tab or a line feed`);
  return texts.join('\t');
}

/** Whole characters only: half of a surrogate pair has no UTF-8. */
function countShared(title: string, before: string): number {
  const most = Math.min(MOST_SHARED, title.length, before.length);
  let shared = 0;
  while (shared < most && title[shared] === before[shared]) shared++;
  return /[\ud800-\udbff]$/.test(title.slice(0, shared)) ? shared - 1 : shared;
}

/** Opens a shelf over 4-byte aligned bytes of a checked pack. Throws a RangeError when its sizes do not add up. */
export function openFilmShelf(bytes: Uint8Array): FilmShelf {
  const decoder = new TextDecoder();
  const { count, find } = openShards(bytes, (raw, films) =>
    readShard(raw.subarray(0, films), decoder.decode(raw.subarray(films))),
  );
  return {
    count,
    at: (rank) => {
      const { shard, place } = find(rank);
      return readFilm(shard, place);
    },
  };
}

function readShard(shared: Uint8Array, text: string): Columns {
  const [head = '', ...lines] = text.split('\n');
  const all = head
    .split('\t')
    .map(
      (name, column) => [name, lines.slice(column * shared.length, (column + 1) * shared.length)] as const,
    );
  const texts = new Map(all);
  let title = '';
  const whole = (texts.get('title') ?? []).map((rest, at) => {
    title = title.slice(0, shared[at]) + rest;
    return title;
  });
  const titles = all
    .filter(([name]) => name.startsWith(CONFIRMED))
    .map(([name, column]) => [name.slice(CONFIRMED.length), column] as const);
  return { texts: texts.set('title', whole), titles };
}

function readFilm({ texts, titles }: Columns, place: number): ShelvedFilm {
  const cell = (name: string): string => texts.get(name)?.[place] ?? '';
  const original = cell('original');
  const named = titles.filter(([, lines]) => lines[place]);
  return {
    id: cell('id') || null,
    title: cell('title'),
    language: cell('language'),
    ...(original && { original }),
    ...(named.length > 0 && { titles: readTitles(named, place) }),
  };
}

function readTitles(columns: Columns['titles'], place: number): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(columns.map(([language, lines]) => [language, (lines[place] ?? '').split('\t')]));
}
