import type { HostSet } from '../core/site-index/open-host-set.ts';
import { isPlayerAddress } from '../page-reader/read-players.ts';
import { hasListedName } from './has-listed-name.ts';
import { isOfKnownSite, type PageAddress } from './is-of-known-site.ts';
import { looksLikeRelease, looksLikeStream } from './looks-like-release.ts';

/**
 * Links to downloads and film files, as they are always written: matching them in either case takes ten times as long.
 * Of 1,000 links (Chromium 156) each condition that is asked takes 0.025 ms, so an address without a dot is let go at once,
 * and only one with `.m` is asked for the three that begin so: half the time of one `:is` of all. `[download]` in it would
 * be 0.08 more, by itself it is 0.05. Videos in the same question or a loop in script are dearer by far.
 */
const FILE =
  '[href*="."]:is([href*=".torrent"], [href*=".avi"], [href*=".m"]:is([href*=".mkv"], [href*=".mp4"], [href*=".m2ts"]))';
const FILM_LINKS = [`a:is([href^="magnet:"], ${FILE})`, 'a[download]'];
const DOWNLOAD = /^magnet:|\.torrent/;
const IMDB_LINK = 'a[href*="imdb.com/title/tt"]';
const FILM_META = 'meta[property="og:type"][content="video.movie"]';
const MOST_FILES = 50;

/**
 * Whether a page is worth reading at all: its host is listed or licensed, it links a film download, its title is that
 * of a release or a stream, or it shows a player and goes by a listed name or says that it is about a film. On every
 * other page nothing further happens. Selectors only: no layout, and no walk over the document in script.
 */
export function isGateOpen(document: Document, address: PageAddress, isKnownHost: HostSet): boolean {
  if (isOfKnownSite(address, isKnownHost)) return true;
  const { title } = document;
  if (looksLikeRelease(title)) return true;
  if (FILM_LINKS.some((links) => linksFilm(document, links))) return true;
  const { hostname } = address;
  const hasPlayer = document.querySelector('video') !== null || framesPlayer(document);
  if (looksLikeStream(title, hostname, hasPlayer)) return true;
  return hasPlayer && (hasListedName(title, hostname, isKnownHost) || isAboutFilm(document));
}

function linksFilm(document: Document, links: string): boolean {
  // Most pages have none, and to be told of the first one costs a third less than a list.
  if (document.querySelector(links) === null) return false;
  let files = 0;
  for (const link of document.querySelectorAll(links)) {
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
