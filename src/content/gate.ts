import type { HostText } from '../core/site-index/host-text.ts';
import { isPlayerAddress } from '../page-reader/read-players.ts';
import { hasListedName } from './has-listed-name.ts';
import { isToldAtOnce, MAGNETS } from './is-told-at-once.ts';
import { looksLikeRelease, looksLikeStream } from './looks-like-release.ts';

/**
 * Links to film files. Of 1,000 links (Chromium 156) each condition that is asked takes 0.025 ms, so an address without a
 * dot is let go at once, and only one with `.m` is asked for the three that begin so: half the time of one `:is` of all.
 * `[download]` in it would be 0.08 more, by itself it is 0.05. A loop in script is dearer by far.
 */
const FILES =
  'a[href*="."]:is([href*=".avi"], [href*=".m"]:is([href*=".mkv"], [href*=".mp4"], [href*=".m2ts"]))';
const TORRENTS = `${MAGNETS}, a[href*=".torrent"]`;
const NAMED_DOWNLOADS = 'a[download]';
const IMDB_LINK = 'a[href*="imdb.com/title/tt"]';
const FILM_META = 'meta[property="og:type"][content="video.movie"]';
const MOST_FILES = 50;

/**
 * Whether a page is worth reading at all: it is told at once, it links a magnet, a torrent or a file that is called like a
 * release, its title is that of a stream, or it shows a player and goes by a listed name or says that it is about a film. On
 * every other page nothing further happens. Selectors only: no layout, and no walk over the document in script.
 */
export function isGateOpen(document: Document, address: string, hosts: HostText): boolean {
  if (isToldAtOnce(document, address, hosts)) return true;
  if (document.querySelector(TORRENTS) !== null) return true;
  if (linksFilm(document, FILES) || linksFilm(document, NAMED_DOWNLOADS)) return true;
  const { title } = document;
  const host = new URL(address).hostname;
  const hasPlayer = document.querySelector('video') !== null || framesPlayer(document);
  if (looksLikeStream(title, host, hasPlayer)) return true;
  return hasPlayer && (hasListedName(title, host, hosts.isKnown) || isAboutFilm(document));
}

function linksFilm(document: Document, links: string): boolean {
  // Most pages have none, and to be told of the first one costs a third less than a list.
  if (document.querySelector(links) === null) return false;
  const files = [...document.querySelectorAll(links)].slice(0, MOST_FILES);
  return files.some((link) => {
    const address = link.getAttribute('href') ?? '';
    return isFilmFile(link.getAttribute('download') || address);
  });
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
