import { describe, expect, test } from 'vitest';
import { isToldByName } from '../../src/content/is-told-by-name.ts';
import { parseDocument } from '../page-reader/parse-document.ts';

function isTold(title: string, address = 'https://unknown.example/a/b', body = ''): boolean {
  const isKnownHost = (host: string, path: string) =>
    host === 'listed.example' || path.startsWith('/gp/video');
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  return isToldByName(parseDocument(html), address, isKnownHost);
}

describe('a page is told by its name', () => {
  test.each([
    ['of a known host', 'News', 'https://listed.example/login'],
    ['of a known host with a port and a final dot', 'News', 'https://listed.example.:8443/login'],
    ['below a known path', 'News', 'https://shop.example/gp/video/1?x=1'],
    ['by a title that is a release name', 'The.Interview.2014.1080p.WEB-DL', undefined],
  ])('%s', (_, title, address) => {
    expect(isTold(title, address)).toBe(true);
  });
});

describe('a page is not told by', () => {
  test.each([
    ['a title of every day', 'News of the day', '<video></video>'],
    [
      'a link: for that the document has to be looked at',
      'Heat',
      '<a href="magnet:?xt=urn:btih:aa">Heat</a>',
    ],
  ])('%s', (_, title, body) => {
    expect(isTold(title, undefined, body)).toBe(false);
  });
});
