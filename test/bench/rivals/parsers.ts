import { createRequire } from 'node:module';
import { filenameParse } from '@ctrl/video-filename-parser';
import { parseTorrentTitle } from '@viren070/parse-torrent-title';
import type { ParserRival } from './rival.ts';

const require = createRequire(import.meta.url);
// An old CommonJS module; its types name a namespace that its code has not.
const parseClassic = require('parse-torrent-title').parse as (text: string) => {
  readonly title?: string;
  readonly year?: number;
  readonly season?: number;
  readonly episode?: number;
};

const toYear = (year: string | number | null | undefined): number | null => (year ? Number(year) : null);

/** Parsers of release names: they have no index, so titles are compared and not found. */
export const parsers: readonly ParserRival[] = [
  {
    name: '@viren070/parse-torrent-title',
    parse: (text) => {
      const { title, year, seasons, episodes } = parseTorrentTitle(text);
      const isSeries = (seasons?.length ?? 0) + (episodes?.length ?? 0) > 0;
      return { title: title ?? null, year: toYear(year), isSeries };
    },
  },
  {
    name: '@ctrl/video-filename-parser',
    parse: (text) => {
      const { title, year } = filenameParse(text);
      // It is told what to look for; as a series it finds seasons or episodes, or none.
      const show = filenameParse(text, true);
      const isSeries = 'isTv' in show && show.seasons.length + show.episodeNumbers.length > 0;
      return { title: title || null, year: toYear(year), isSeries };
    },
  },
  {
    name: 'parse-torrent-title',
    parse: (text) => {
      const { title, year, season, episode } = parseClassic(text);
      return {
        title: title || null,
        year: toYear(year),
        isSeries: season !== undefined || episode !== undefined,
      };
    },
  },
];
