import type { HostSet } from '../core/site-index/open-host-set.ts';
import { isPlayerAddress } from '../page-reader/read-players.ts';
import { hasListedName } from './has-listed-name.ts';
import { looksLikeRelease, looksLikeStream } from './looks-like-release.ts';

/**
 * Links to downloads and film files, as they are always written: matching them in either case takes ten times as long.
 * One `:is` behind the tag takes half the time of a list of selectors; one that has videos in it as well, a third more than
 * two questions; a loop in script takes twice as long.
 */
const FILM_LINKS =
  'a:is([href^="magnet:"], [href*=".torrent"], [href*=".mkv"], [href*=".avi"], [href*=".mp4"], [href*=".m2ts"], [download])';
const DOWNLOAD = /^magnet:|\.torrent/;
const IMDB_LINK = 'a[href*="imdb.com/title/tt"]';
const FILM_META = 'meta[property="og:type"][content="video.movie"]';
const MOST_FILES = 50;

/** Of a page's address: a document's `location` as it is, since making a URL of it costs every page 0.05 ms more. */
export type PageAddress = Pick<URL, 'hostname' | 'pathname'>;

/**
 * Whether a page is worth reading at all: its host is listed or licensed, it links a film download, its title is that
 * of a release or a stream, or it shows a player and goes by a listed name or says that it is about a film. On every
 * other page nothing further happens. Selectors only: no layout, and no walk over the document in script.
 */
export function isGateOpen(document: Document, address: PageAddress, isKnownHost: HostSet): boolean {
  const { hostname, pathname } = address;
  if (isKnownHost(hostname.endsWith('.') ? hostname.slice(0, -1) : hostname, pathname)) return true;
  const { title } = document;
  if (looksLikeRelease(title)) return true;
  if (linksFilm(document)) return true;
  // Asked this way it costs next to nothing, by a selector another walk over the document.
  const hasPlayer = document.getElementsByTagName('video').length > 0 || framesPlayer(document);
  if (looksLikeStream(title, hostname, hasPlayer)) return true;
  return hasPlayer && (hasListedName(title, hostname, isKnownHost) || isAboutFilm(document));
}

function linksFilm(document: Document): boolean {
  // Most pages have none, and to be told of the first one costs a third less than a list.
  if (document.querySelector(FILM_LINKS) === null) return false;
  let files = 0;
  for (const link of document.querySelectorAll(FILM_LINKS)) {
    const address = link.getAttribute('href') ?? '';
    if (DOWNLOAD.test(address)) return true;
    if (files++ < MOST_FILES && isFilmFile(link.getAttribute('download') || address)) return true;
  }
  return false;
}

function isFilmFile(name: string): boolean {
  return looksLikeRelease(name) || /\.mkv(?:$|[?#])/i.test(name);
}

function framesPlayer(document: Document): boolean {
  // Its number of frames a window knows without looking; a document that was only parsed has no window.
  if (document.defaultView?.length === 0) return false;
  const frames = [...document.querySelectorAll('iframe')];
  return frames.some((frame) =>
    isPlayerAddress(frame.getAttribute('src') || frame.getAttribute('data-src') || ''),
  );
}

function isAboutFilm(document: Document): boolean {
  if (document.querySelector(IMDB_LINK) || document.querySelector(FILM_META)) return true;
  const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return blocks.some((block) => /"@type"\s*:\s*\[?\s*"Movie"/.test(block.textContent ?? ''));
}
