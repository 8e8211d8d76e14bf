import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchFilm } from './rivals/rival.ts';

export interface NoisyTitle {
  readonly cls: string;
  readonly q: string;
  readonly id: number;
  readonly title: string;
  readonly year: number;
}

/** The data that lies beside the repository; the bench runs from the repository's root. */
const SHARED = join(process.cwd(), '../shared');

/** The path of a data file, or null with a message where it is missing. */
export function findData(name: string): string | null {
  const path = join(SHARED, name);
  if (existsSync(path)) return path;
  console.error(`Skipped: ../shared/${name} is not here.`);
  return null;
}

export function readLines<T>(path: string): T[] {
  // The files are the bench's own; their form is told in ../shared/README.md.
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

export function readFilms(path: string): BenchFilm[] {
  return readLines<BenchFilm>(path);
}
