import type { LiveSource } from './live-source.ts';
import { tmdb } from './tmdb.ts';
import { wikidata } from './wikidata.ts';

/** Every live source there is. All are off until the reader switches them on. */
export const liveSources: readonly LiveSource[] = [tmdb, wikidata];
