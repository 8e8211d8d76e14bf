import { describe, expect, test } from 'vitest';
import { isGateOpen } from '../../src/content/gate.ts';
import { openHostText, writeHostText } from '../../src/core/site-index/host-text.ts';
import { parseDocument } from '../page-reader/parse-document.ts';

const hosts = openHostText(writeHostText(['listed.example', 'shop.example/gp/video']));

function isOpen(html: string, address = 'https://unknown.example/a/b'): boolean {
  return isGateOpen(parseDocument(`<!doctype html><html><head>${html}</head></html>`), address, hosts);
}

const PLAYER = '<iframe src="https://player.example/embed/1"></iframe>';
const MOVIE = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Movie"}</script>';

describe('the gate opens for', () => {
  test.each([
    ['a magnet link', '<a href="magnet:?xt=urn:btih:aa">get</a>'],
    ['a magnet link with trackers', '<a href="magnet:?xt=urn:btih:aa&amp;tr=udp://t.example:80">get</a>'],
    ['a .torrent link', '<a href="/dl/film.torrent?id=1">get</a>'],
    ['a linked file that is called like a release', '<a href="/f/Heat.1995.720p.BluRay.mp4">get</a>'],
    ['a download that is called like a release', '<a download="Heat.1995.DVDRip.zip" href="/f/1">get</a>'],
    ['the same in other containers', '<a href="/f/Heat.1995.DVDRip.avi">1</a>'],
    ['a disc’s stream file', '<a href="https://x.example/Heat.1995.1080p.BluRay.m2ts">1</a>'],
    ['a linked .mkv file', '<a href="/f/film.mkv">get</a>'],
    ['a title that is a release name', '<title>The.Interview.2014.1080p.WEB-DL</title>'],
    ['a Russian tracker title', '<title>Интервью [2014, США, BDRip] :: трекер</title>'],
    ['a film in the page’s data with a player', MOVIE + PLAYER],
    ['an IMDb link with a player', `<a href="https://www.imdb.com/title/tt0113277/">i</a><video></video>`],
    ['Open Graph film data with a player', `<meta property="og:type" content="video.movie">${PLAYER}`],
    ['a streaming title with a player', `<title>Фильм смотреть онлайн бесплатно 720p</title>${PLAYER}`],
  ])('%s', (_, html) => {
    expect(isOpen(html)).toBe(true);
  });

  test('a known host, with or without a final dot', () => {
    expect(isOpen('', 'https://listed.example/login')).toBe(true);
    expect(isOpen('', 'https://listed.example./login')).toBe(true);
    expect(isOpen('', 'https://shop.example/gp/video/1')).toBe(true);
  });
});

describe('the gate stays closed for', () => {
  test.each([
    ['an ordinary page', '<title>News of the day</title><a href="/more">more</a>'],
    ['a year alone', '<title>The best films of 2014</title>'],
    ['a quality alone', '<title>Full HD or 4K: which screen to buy</title>'],
    ['film data without a player', MOVIE],
    ['an IMDb link without a player', '<a href="https://www.imdb.com/title/tt0113277/">i</a>'],
    ['a player alone', PLAYER],
    ['a frame that is no player', `${MOVIE}<iframe src="https://ads.example/banner"></iframe>`],
    ['a video file of another kind', '<a href="/f/holiday.mp4">get</a>'],
    ['links with dots in them', '<a href="https://www.m.example/a.min.html">1</a><a href="/b.mp3">2</a>'],
    ['a text that only speaks of torrents', '<p>magnet:?xt=urn</p><a href="/torrents-explained">t</a>'],
  ])('%s', (_, html) => {
    expect(isOpen(html)).toBe(false);
  });
});
