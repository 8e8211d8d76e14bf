import { FILM_WORDS } from './film-words.ts';
import { LETTERS_AND_DIGITS } from './letters.ts';
import { createPhraseFinder, type PhraseFinder } from './phrase.ts';
import { DOWNLOAD_WORDS, DUB_WORDS, FREE_WORDS, WHOLE_FILM_WORDS } from './streaming-words.ts';
import type { WordingDetector } from './wording-examples.ts';

const START = `(?<![${LETTERS_AND_DIGITS}])`;
const END = `(?![${LETTERS_AND_DIGITS}])`;
/** "720p" stands in titles of pages that copied a file; services write "HD", "Full HD (1080p)" or "4K". */
const RESOLUTION = new RegExp(`(?<!HD ?\\(?)${START}\\d{3,4}[pр]${END}`, 'gi');
/** What a copy was ripped from; no service says so of what it offers. */
const RIP = new RegExp(`${START}(?:(?:web|bd|br|dvd|hd|cam|tv|dcp)-?rip|hdts|hdcam|telesync)${END}`, 'i');

const first =
  (finder: PhraseFinder) =>
  (title: string): string[] => {
    const found = finder.first(title);
    return found ? [title.slice(found.start, found.end)] : [];
  };

/** Every detector of page wording: a title -> the words it found, none when there are none. */
export const WORDING_DETECTORS: Readonly<Record<WordingDetector, (title: string) => readonly string[]>> = {
  free: first(createPhraseFinder(FREE_WORDS)),
  'whole-film': first(createPhraseFinder(WHOLE_FILM_WORDS)),
  dub: first(createPhraseFinder(DUB_WORDS)),
  download: first(createPhraseFinder(DOWNLOAD_WORDS)),
  'film-word': first(createPhraseFinder(FILM_WORDS)),
  resolution: (title) => title.match(RESOLUTION) ?? [],
  rip: (title) => title.match(RIP)?.slice(0, 1) ?? [],
};

/** The names of the detectors that find something in a title. */
export function detectWording(title: string): Set<WordingDetector> {
  // The keys of the record are the names of the detectors.
  const names = Object.keys(WORDING_DETECTORS) as WordingDetector[];
  return new Set(names.filter((name) => WORDING_DETECTORS[name](title).length > 0));
}
