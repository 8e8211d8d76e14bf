import type { HostSet } from '../core/site-index/open-host-set.ts';
import { isPlayerAddress } from '../page-reader/read-players.ts';
import { hasListedName } from './has-listed-name.ts';
import { looksLikeRelease, looksLikeStream } from './looks-like-release.ts';

// As such links are always written: matching them in either case takes the browser ten times as long.
const DOWNLOADS = 'a[href^="magnet:"], a[href*=".torrent"]';
const FILES = 'a[download], a[href*=".mkv"], a[href*=".avi"], a[href*=".mp4"], a[href*=".m2ts"]';
const IMDB_LINK = 'a[href*="imdb.com/title/tt"]';
const FILM_META = 'meta[property="og:type"][content="video.movie"]';
const MOST_FILES = 50;

/**
 * Whether a page is worth reading at all: its host is listed or licensed, it links a film download, its title is that
 * of a release or a stream, or it shows a player and goes by a listed name or says that it is about a film. On every
 * other page nothing further happens. Selectors only: no layout, and no walk over the document in script.
 */
export function isGateOpen(document: Document, address: string, isKnownHost: HostSet): boolean {
  const { hostname, pathname } = new URL(address);
  if (isKnownHost(hostname.replace(/\.$/, ''), pathname)) return true;
  const { title } = document;
  if (looksLikeRelease(title) || looksLikeStream(title, hostname, () => hasPlayer(document))) return true;
  if (document.querySelector(DOWNLOADS) || linksRelease(document)) return true;
  if (!hasPlayer(document)) return false;
  return hasListedName(title, hostname, isKnownHost) || isAboutFilm(document);
}

function linksRelease(document: Document): boolean {
  const links = [...document.querySelectorAll(FILES)].slice(0, MOST_FILES);
  return links.some((link) => {
    const name = link.getAttribute('download') || link.getAttribute('href') || '';
    return looksLikeRelease(name) || /\.mkv(?:$|[?#])/i.test(name);
  });
}

function hasPlayer(document: Document): boolean {
  if (document.querySelector('video')) return true;
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
