import { findOtherWork, type OtherWorkFound } from '../page/find-other-work.ts';
import type { Page } from '../page/page.ts';
import type { TitleClue } from '../page/read-title.ts';
import type { OtherWork } from '../verdict.ts';
import type { FilmMatch } from './describe-match.ts';
import type { Clues } from './read-clues.ts';

const SERIES_TYPE = /^tv(?:series|season|episode)$/;
const LISTING_TYPE = /^(?:searchresultspage|collectionpage)$/;
/** What pages declare themselves to be about, when that is no film. */
const WORK_TYPES: readonly (readonly [type: RegExp, work: OtherWork])[] = [
  [
    /^(?:podcast(?:episode|series|season)|course|sportsevent|musicevent|theaterevent|broadcastevent)$/,
    'show',
  ],
  [/^videogame$/, 'game'],
  [/^music(?:album|recording|group|playlist|release)$/, 'music'],
  [/^(?:book|audiobook|comicissue)$/, 'book'],
  [
    /^(?:softwareapplication|webapplication|mobileapplication|softwaresourcecode|dataset|operatingsystem)$/,
    'software',
  ],
];
const ARTICLE_TYPE = /^(?:(?:reportage|analysis|opinion|review)?newsarticle|review)$/;

/**
 * What else the page may be about, else null. Words of the film's own title do not count: "The Collection" is no
 * collection. A source that calls its pages articles or reviews the film stays a source: `isSource` sets that aside.
 */
export function findOther(
  page: Page,
  clues: Clues,
  match: FilmMatch | null,
  isSource: boolean,
  isService: boolean,
): OtherWorkFound | null {
  const { address } = clues;
  if (address.isSeriesPath && !(address.isProgrammePath && isFilmAnyhow(clues, match, isService)))
    return { work: 'series', text: address.path };
  const declared = (type: RegExp) => page.declaredTypes.find((one) => type.test(one));
  const series = declared(SERIES_TYPE);
  if (series !== undefined) return { work: 'series', text: series };
  for (const [types, work] of page.films.length > 0 ? [] : WORK_TYPES) {
    const type = declared(types);
    if (type !== undefined) return { work, text: type };
  }
  if (address.listing !== null) return { work: 'listing-page', text: address.listing };
  const worded = findInTexts(page, clues, match);
  if (worded && !(worded.work === 'article' && isSource)) return worded;
  const article = declared(ARTICLE_TYPE);
  if (article !== undefined && !isSource) return { work: 'article', text: article };
  const listing = declared(LISTING_TYPE);
  return listing === undefined || match ? null : { work: 'listing-page', text: listing };
}

function findInTexts(page: Page, clues: Clues, match: FilmMatch | null): OtherWorkFound | null {
  const hasVideoTags = clues.titles.some(
    (clue) => clue.hasVideoTags && (clue.place === 'title' || clue.place === 'download'),
  );
  const isOfRelease = clues.titles.some(
    (clue) => clue.isCleanRelease && clue.place === 'title' && clue.titles[0] === match?.text,
  );
  const unlisted = match?.film.id === null && !isOfRelease ? match.text : '';
  const texts = [fromTitle(page, clues), clues.address.slug, unlisted];
  for (const text of texts) {
    const rest = match?.film.id ? text.replace(match.text, ' ') : text;
    const found = findOtherWork(rest, hasVideoTags);
    // Sites file a film under the collection it is of: "/o-poderoso-chefao-trilogia-parte-2-1974/".
    const isOfCollection = found?.work === 'collection' && text === clues.address.slug && match !== null;
    if (found && !isOfCollection && !(match?.film.id && hasTwoParts(rest, found))) return found;
  }
  return null;
}

/** "Ирония судьбы (1 и 2 серия)": Soviet films in two parts. */
function hasTwoParts(text: string, { work }: OtherWorkFound): boolean {
  return (
    work === 'series' && /(?<!\d)1(?: и |[,-] ?)2 сери[яи](?! \d)/i.test(text) && !/сезон|сериал/i.test(text)
  );
}

/** Broadcasters show films among their programmes: the title says so, or the catalogue knows the film. */
function isFilmAnyhow(clues: Clues, match: FilmMatch | null, isService: boolean): boolean {
  return (
    findTitleClue(clues)?.frame.saysFilm === true || (isService && match !== null && match.film.id !== null)
  );
}

function findTitleClue({ titles }: Clues): TitleClue | undefined {
  return titles.find(({ place }) => place === 'title');
}

/** The page's title without the site's name in front of it: "BBC iPlayer - …" names no programme. */
function fromTitle({ title }: Page, clues: Clues): string {
  return title.slice(Math.max(0, title.indexOf(findTitleClue(clues)?.own ?? title)));
}
