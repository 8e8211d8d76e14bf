import { foldTitle } from '../film-index/fold-title.ts';
import { dropMaker } from '../page/drop-maker.ts';
import { mendCutTitle } from '../page/mend-cut-title.ts';
import type { Page, StatedFilm } from '../page/page.ts';
import type { AddressClue } from '../page/read-address.ts';
import { readTitle, type TitleClue, type TitleSetting } from '../page/read-title.ts';
import type { CluePlace } from '../verdict.ts';

/** Everything the page says about which film it is, the best places first. */
export interface Clues {
  readonly address: AddressClue;
  readonly titles: readonly TitleClue[];
  readonly imdbIds: readonly string[];
  /** The year that the page's title or data state; what names no other year is of that one. */
  readonly statedYear: number | null;
}

/** A page about one film has one heading of the first level, or a few. */
const MOST_HEADINGS = 5;
/** The names of as many downloads tell a page about one film from a list. */
const MOST_DOWNLOADS = 12;
const STATING: readonly CluePlace[] = ['film-data', 'title'];

/** `knownAs` is the name our lists have for the page's site. */
export function readClues(page: Page, address: AddressClue, knownAs: string | undefined): Clues {
  const siteNames = [page.siteName, knownAs].filter((name) => typeof name === 'string');
  const setting = (place: CluePlace) => ({ host: address.host, siteNames, place });
  const read = (texts: readonly string[], place: CluePlace) =>
    texts.map((text) => withoutMaker(readTitle(mendCutTitle(text, address.slug), setting(place)), address));
  const titles = [
    ...page.films.map(readStatedFilm),
    ...read(page.title === '' ? [] : [page.title], 'title'),
    ...read(page.headings.slice(0, MOST_HEADINGS), 'heading'),
    ...readDownloads(page, setting('download')),
    ...(address.slug === '' ? [] : [readTitle(address.slug, setting('address'))]),
  ].filter((clue) => clue.titles.length > 0);
  return {
    address,
    imdbIds: [...new Set(page.imdbIds)],
    titles,
    statedYear: titles.find(({ place, year }) => STATING.includes(place) && year !== null)?.year ?? null,
  };
}

function withoutMaker(clue: TitleClue, { slug }: AddressClue): TitleClue {
  const name = dropMaker(clue.titles[0] ?? '', slug);
  return name === null ? clue : { ...clue, titles: [name, ...clue.titles] };
}

/** The film that all downloads are of; those of several films are a list, and their names say nothing about the page. */
function readDownloads({ magnets, torrentLinks, fileNames }: Page, setting: TitleSetting): TitleClue[] {
  let only: TitleClue | null = null;
  const names = [...magnets.names, ...torrentLinks.names, ...fileNames];
  for (const name of names.slice(0, MOST_DOWNLOADS)) {
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
    own: film.title,
    hasFilmWord: true,
    frame: { isClean: true, isTight: true, isAlone: true, saysFilm: true },
    hasOfferWord: false,
    isBroadcast: false,
    hasGroupInFront: false,
    fileName: null,
  };
}
