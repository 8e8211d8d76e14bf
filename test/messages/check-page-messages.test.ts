import { describe, expect, test } from 'vitest';
import { createPage, type Page } from '../../src/core/page/page.ts';
import { PAGE_BOUNDS } from '../../src/core/page/page-bounds.ts';
import { checkPageMessages } from '../../src/messages/check-page-messages.ts';
import { readPage } from '../../src/page-reader/read-page.ts';
import { parseDocument } from '../page-reader/parse-document.ts';

const ADDRESS = 'https://films.example/';

function checkPage(change: Partial<Record<keyof Page, unknown>>): unknown {
  return checkPageMessages['page-read']({ page: { ...createPage({ address: ADDRESS }), ...change } });
}

describe('what a content script may send', () => {
  test('a page as the reader makes it passes, even one that reaches every bound', () => {
    const long = 'x'.repeat(5000);
    const movie = JSON.stringify({ '@type': 'Movie', name: long, alternateName: Array(50).fill(long) });
    const links = Array.from({ length: 40 }, (_, at) => `<a href="magnet:?dn=${at}${long}">x</a>`).join('');
    const html = `<title>${long}</title><meta property="og:site_name" content="${long}">
      <script type="application/ld+json">${movie}</script><h1>${long}</h1>${links}
      <a href="/${long}.mkv">f</a><a href="https://imdb.com/title/tt0113277/">i</a>`;
    const page = readPage(parseDocument(html), `${ADDRESS}?${long}`);
    expect(checkPageMessages['page-read']({ page })).toEqual({ page });
  });

  test.each<[string, Partial<Record<keyof Page, unknown>>]>([
    ['an address of another kind', { address: 'chrome://settings' }],
    ['a title beyond its bound', { title: 'x'.repeat(PAGE_BOUNDS.title + 1) }],
    ['a list beyond its bound', { headings: Array(PAGE_BOUNDS.entries + 1).fill('x') }],
    ['a negative count', { players: { count: -1, hosts: [] } }],
    ['an id that is none', { imdbIds: ['<script>'] }],
    ['a text where a list should be', { fileNames: 'a.mkv' }],
    ['a year that is no number', { films: [{ title: 'Heat', alternateTitles: [], year: '1995' }] }],
  ])('%s is refused', (_, change) => {
    expect(() => checkPage(change)).toThrow();
  });

  test('a page with a field too many is refused', () => {
    const page = { ...createPage({ address: ADDRESS }), cookies: 'all' };
    expect(() => checkPageMessages['page-read']({ page })).toThrow();
  });

  test('only film and site can be dismissed', () => {
    expect(checkPageMessages.dismiss({ scope: 'site' })).toEqual({ scope: 'site' });
    expect(() => checkPageMessages.dismiss({ scope: 'everything' })).toThrow();
    expect(() => checkPageMessages['open-report']({ url: 'https://evil.example' })).toThrow();
  });
});
