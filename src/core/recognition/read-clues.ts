import { foldTitle } from '../film-index/fold-title.ts';
import type { Page, StatedFilm } from '../page/page.ts';
import { type AddressClue, readAddress } from '../page/read-address.ts';
import { readTitle, type TitleClue, type TitleSetting } from '../page/read-title.ts';
import type { CluePlace } from '../verdict.ts';

/** Everything the page says about which film it is, the best places first. */
export interface Clues {
  readonly address: AddressClue;
  readonly titles: readonly TitleClue[];
  readonly imdbIds: readonly string[];
}

export function readClues(page: Page): Clues {
  const address = readAddress(page.address);
  const setting = (place: CluePlace) => ({ host: address.host, siteName: page.siteName, place });
  const read = (texts: readonly string[], place: CluePlace) =>
    texts.map((text) => readTitle(text, setting(place)));
  return {
    address,
    imdbIds: [...new Set(page.imdbIds)],
    titles: [
      ...page.films.map(readStatedFilm),
      ...read(page.title === '' ? [] : [page.title], 'title'),
      ...read(page.headings, 'heading'),
      ...readDownloads(page, setting('download')),
      ...(address.slug === '' ? [] : [readTitle(address.slug, setting('address'))]),
    ].filter((clue) => clue.titles.length > 0),
  };
}

/** The film that all downloads are of; those of several films are a list, and their names say nothing about the page. */
function readDownloads({ magnets, torrentLinks, fileNames }: Page, setting: TitleSetting): TitleClue[] {
  let only: TitleClue | null = null;
  for (const name of [...magnets.names, ...torrentLinks.names, ...fileNames]) {
    const clue = readTitle(name, setting);
    if (only && foldTitle(clue.titles[0] ?? '') !== foldTitle(only.titles[0] ?? '')) return [];
    only ??= clue;
  }
  return only ? [only] : [];
}

function readStatedFilm(film: StatedFilm): TitleClue {
  return {
    titles: [film.title, ...film.alternateTitles],
    year: film.year,
    titleWithYear: null,
    titleWithTags: null,
    hasVideoTags: false,
    isCleanRelease: false,
    isFilmFile: false,
    isNumbered: false,
    isYearBracketed: film.year !== null,
    place: 'film-data',
    hasFilmWord: true,
    hasOfferWord: false,
    isBroadcast: false,
    hasGroupInFront: false,
    fileName: null,
  };
}
