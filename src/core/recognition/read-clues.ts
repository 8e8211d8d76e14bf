import { foldTitle } from '../film-index/fold-title.ts';
import type { Page, StatedFilm } from '../page/page.ts';
import { type AddressClue, readAddress } from '../page/read-address.ts';
import { readTitle, type TitleClue } from '../page/read-title.ts';
import type { CluePlace } from '../verdict.ts';

/** Everything the page says about which film it is, the best places first. */
export interface Clues {
  readonly address: AddressClue;
  readonly titles: readonly TitleClue[];
  readonly imdbIds: readonly string[];
}

/** Downloads of several films are a list; their names say nothing about the page. */
const MOST_DOWNLOAD_TITLES = 1;

export function readClues(page: Page): Clues {
  const address = readAddress(page.address);
  const setting = (place: CluePlace) => ({ host: address.host, siteName: page.siteName, place });
  const read = (texts: readonly string[], place: CluePlace) =>
    texts.map((text) => readTitle(text, setting(place)));
  const downloads = read([...page.magnets.names, ...page.torrentLinks.names, ...page.fileNames], 'download');
  const distinct = new Set(downloads.map((clue) => foldTitle(clue.titles[0] ?? '')));
  return {
    address,
    imdbIds: [...new Set(page.imdbIds)],
    titles: [
      ...page.films.map(readStatedFilm),
      ...read(page.title === '' ? [] : [page.title], 'title'),
      ...read(page.headings, 'heading'),
      ...(distinct.size <= MOST_DOWNLOAD_TITLES ? downloads.slice(0, 1) : []),
      ...(address.slug === '' ? [] : [readTitle(address.slug, setting('address'))]),
    ].filter((clue) => clue.titles.length > 0),
  };
}

function readStatedFilm(film: StatedFilm): TitleClue {
  return {
    titles: [film.title, ...film.alternateTitles],
    year: film.year,
    titleWithYear: null,
    hasVideoTags: false,
    isCleanRelease: false,
    isFilmFile: false,
    isYearBracketed: film.year !== null,
    place: 'film-data',
    hasFilmWord: true,
    hasOfferWord: false,
    isBroadcast: false,
    hasGroupInFront: false,
    fileName: null,
  };
}
