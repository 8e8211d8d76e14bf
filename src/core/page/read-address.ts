import { isFilmYear } from './is-film-year.ts';
import { PAGE_BOUNDS } from './page-bounds.ts';
import { FILM_PATH, SERIES_PATH } from './wording/film-words.ts';

/** What a page's address says by itself. */
export interface AddressClue {
  /** As `URL.hostname` gives it, without `www.`; empty when the address is none of a web page. */
  readonly host: string;
  readonly path: string;
  /** The last telling segment as words: "13890-snouden-2016.html" -> "snouden 2016". */
  readonly slug: string;
  /** A year at the end of the slug, or before the tags of a release name in it. */
  readonly year: number | null;
  readonly isFilmPath: boolean;
  readonly isSeriesPath: boolean;
  /** True when all that says "series" is a section as broadcasters have it for whatever they show: /tv/, /episode/. */
  readonly isProgrammePath: boolean;
  /** True for front pages, searches, categories and log-ins, which are about no film in particular. */
  readonly isListingPage: boolean;
  /** What says that the page lists many titles: a part of the path or of the query; else null. */
  readonly listing: string | null;
}

const NO_ADDRESS: AddressClue = {
  host: '',
  path: '',
  slug: '',
  year: null,
  isFilmPath: false,
  isSeriesPath: false,
  isProgrammePath: false,
  isListingPage: false,
  listing: null,
};
const LISTING_SEGMENT =
  /^(?:search|suche|buscar|recherche|poisk|find|category|categories|genres?|tags?|top|browse(?:[-_]\w+)?|catalog)(?:\.\w+)?$/i;
/** "/browse/details/heat" is one title's page within what can be browsed. */
const BROWSE = /^(?:browse|catalog|top)$/i;
const TITLE_SEGMENT = /^(?:details?|title|watch|play|view)$/i;
const PROGRAMME_SEGMENT = /^(?:tv|episodes?)$/i;
const HASH_ROUTE = /^#!?\/?[\w-]+\/./;
/** "/film.php?n=heat" */
const SCRIPT = /\.(?:php|aspx?)$/i;
/** Pages of the site about itself and its users. */
const HOUSE_SEGMENT =
  /^(?:login|log-in|signin|sign-in|register|signup|account|profile|faq|rules|help|privacy|terms|contact|about)(?:\.\w+)?$/i;
const LISTING_QUERY = ['q', 'query', 'search', 's', 'keyword', 'nm', 'search_query'];
const SLUG_YEAR =
  /(?:^|[ _]|(?<=[a-z]{4})(?=\d{4}$))((?:19|20)\d\d)(?=$|[ ](?:\d+ )?(?:\d{3,4}p|bluray|web|bdrip|dvdrip|hdrip|stream|online|torrent|download|watch|t\d+$|(?=[a-z]*\d)[a-z\d]{8,}$))/i;

/** Reads an address. Anything that is no http(s) address gives empty clues. */
export function readAddress(address: string): AddressClue {
  if (!URL.canParse(address)) return NO_ADDRESS;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return NO_ADDRESS;
  // Sites of one document write the rest behind a hash: "/#!/movies/heat".
  const segments = (url.pathname === '/' && HASH_ROUTE.test(url.hash) ? url.hash.slice(1) : url.pathname)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '!')
    .map(decode);
  const slug = toSlug(segments);
  const query = [url.searchParams.get('p'), url.searchParams.get('cat')].filter((value) => value !== null);
  const ofSeries = [...segments.slice(0, -1), ...query].filter((segment) => SERIES_PATH.test(segment));
  const isOneTitle = segments.some((segment) => TITLE_SEGMENT.test(segment));
  const listing =
    segments.find((segment) => LISTING_SEGMENT.test(segment) && !(isOneTitle && BROWSE.test(segment))) ??
    LISTING_QUERY.find((name) => Boolean(url.searchParams.get(name))) ??
    null;
  return {
    host: url.hostname.replace(/\.$/, '').replace(/^www\./, ''),
    path: url.pathname,
    slug,
    year: readYear(slug),
    isFilmPath: [...segments.slice(0, -1), ...segments.filter(isScript), ...query].some((segment) =>
      FILM_PATH.test(segment.replace(SCRIPT, '')),
    ),
    isSeriesPath: ofSeries.length > 0,
    isProgrammePath: ofSeries.length > 0 && ofSeries.every((segment) => PROGRAMME_SEGMENT.test(segment)),
    isListingPage:
      (segments.length === 0 && url.search === '') ||
      segments.some((segment) => HOUSE_SEGMENT.test(segment)) ||
      listing !== null,
    listing,
  };
}

function readYear(slug: string): number | null {
  const year = Number(SLUG_YEAR.exec(slug)?.[1]);
  return isFilmYear(year) ? year : null;
}

function isScript(segment: string): boolean {
  return SCRIPT.test(segment);
}

function toSlug(segments: readonly string[]): string {
  const telling = segments.filter(
    (segment) =>
      /\p{L}{2}/u.test(segment) &&
      !/^(?:index|watch(?:ing)?|view|play|details?|ogladaj|viewtopic|film|movie)(?:\.\w+)?$/i.test(segment),
  );
  // No title is longer, and a page of 4,000 letters of address took a millisecond more.
  return (telling.at(-1) ?? '')
    .slice(0, PAGE_BOUNDS.text)
    .replace(/\.(?:html?|php|aspx?|torrent|mkv)$/i, '')
    .replace(/[-_+.]+/g, ' ')
    .replace(/^\d+ /, '')
    .trim();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
