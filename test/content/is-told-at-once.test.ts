import { describe, expect, test } from 'vitest';
import { isToldAtOnce } from '../../src/content/is-told-at-once.ts';
import { openHostText, writeHostText } from '../../src/core/site-index/host-text.ts';
import { parseDocument } from '../page-reader/parse-document.ts';

const hosts = openHostText(writeHostText(['listed.example']));

function isTold(html: string, address = 'https://unknown.example/a/b'): boolean {
  return isToldAtOnce(parseDocument(`<!doctype html><html><head>${html}</head></html>`), address, hosts);
}

describe('a page says at once what it is by', () => {
  test.each([
    [
      'a magnet link, with a number in the title',
      '<title>Heat (1995)</title><a href="magnet:?xt=urn:btih:aa">get</a>',
    ],
    ['a title that is a release name', '<title>The.Interview.2014.1080p.WEB-DL</title>'],
  ])('%s', (_, html) => {
    expect(isTold(html)).toBe(true);
  });

  test('its host', () => {
    expect(isTold('', 'https://www.listed.example/login')).toBe(true);
  });
});

describe('a page is looked at a second time that shows no more than', () => {
  test.each([
    ['news', '<title>News of the day</title><a href="/more">more</a>'],
    ['a number in the title', '<title>News of 29 November 2026</title><a href="/more">more</a>'],
    ['a magnet link', '<title>Heat</title><a href="magnet:?xt=urn:btih:aa">get</a>'],
    ['a .torrent link', '<a href="/dl/film.torrent?id=1">get</a>'],
    ['a linked film file', '<a href="/f/Heat.1995.720p.BluRay.mkv">get</a>'],
    ['a player with film data', '<meta property="og:type" content="video.movie"><video></video>'],
  ])('%s', (_, html) => {
    expect(isTold(html)).toBe(false);
  });
});
