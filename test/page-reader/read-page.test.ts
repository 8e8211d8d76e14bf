import { describe, expect, test } from 'vitest';
import { PAGE_BOUNDS } from '../../src/core/page/page-bounds.ts';
import { readPage } from '../../src/page-reader/read-page.ts';
import { parseDocument } from './parse-document.ts';

const ADDRESS = 'https://films.example/topic?t=1';

function read(body: string, head = '') {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  return readPage(parseDocument(html), ADDRESS);
}

function dataBlock(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

describe('what a page shows', () => {
  test('address, title, headings and site name are read, without stray blanks', () => {
    const head = '<title> The\n Interview </title><meta property="og:site_name" content="Films">';
    const page = read('<h1>The <b>Interview</b>\n(2014)</h1><h2>no</h2><h1> </h1>', head);
    expect(page).toMatchObject({
      address: ADDRESS,
      title: 'The Interview',
      headings: ['The Interview (2014)'],
      siteName: 'Films',
    });
  });

  test('an empty document gives an empty page', () => {
    expect(read('')).toEqual({
      address: ADDRESS,
      title: '',
      headings: [],
      siteName: null,
      films: [],
      declaredTypes: [],
      imdbIds: [],
      magnets: { count: 0, names: [] },
      torrentLinks: { count: 0, names: [] },
      fileNames: [],
      players: { count: 0, hosts: [] },
    });
  });
});

describe('links', () => {
  test('the name of a magnet link is decoded, its plus signs are blanks', () => {
    const page = read('<a href="magnet:?xt=urn:btih:aa&amp;dn=%D0%98%D0%BD%D1%82+2014&amp;tr=x">get</a>');
    expect(page.magnets).toEqual({ count: 1, names: ['Инт 2014'] });
  });

  test('a magnet link without a name counts and names nothing', () => {
    expect(read('<a href="MAGNET:?xt=urn:btih:aa">get</a>').magnets).toEqual({ count: 1, names: [] });
  });

  test('a name with a stray per cent sign is kept as it stands', () => {
    expect(read('<a href="magnet:?dn=100%+film">get</a>').magnets.names).toEqual(['100% film']);
  });

  test('a .torrent link is named by its file, and by its text where the file is a number', () => {
    const page = read(
      '<a href="/dl/The.Interview.2014.torrent?k=1">a</a><a href="/get.php?f=12345.torrent">Heat 1995</a>',
    );
    expect(page.torrentLinks).toEqual({ count: 2, names: ['The.Interview.2014', 'Heat 1995'] });
  });

  test('film files are named, other files and hosts that end like one are not', () => {
    const page = read(
      '<a href="/f/Heat.1995.mkv">a</a><a href="/f/notes.txt">b</a><a href="https://trailer.mov/about">c</a>',
    );
    expect(page.fileNames).toEqual(['Heat.1995.mkv']);
  });

  test('IMDb ids are read from links to titles only', () => {
    const page = read(
      '<a href="https://www.imdb.com/title/tt2788710/?ref=x">i</a><a href="https://imdb.com/name/nm0736622/">p</a>',
    );
    expect(page.imdbIds).toEqual(['tt2788710']);
  });
});

describe('the page’s own data', () => {
  test('a JSON-LD Movie gives name, other names, year and IMDb id', () => {
    const movie = {
      '@context': 'https://schema.org',
      '@type': 'Movie',
      name: 'The Interview',
      alternateName: ['Интервью'],
      datePublished: '2014-12-24',
      sameAs: 'https://www.imdb.com/title/tt2788710/',
    };
    const page = read(dataBlock(movie));
    expect(page.films).toEqual([{ title: 'The Interview', alternateTitles: ['Интервью'], year: 2014 }]);
    expect(page.imdbIds).toEqual(['tt2788710']);
    expect(page.declaredTypes).toEqual([]);
  });

  test('a film inside a graph or a review is found, one among the recommendations is not', () => {
    const page = read(
      dataBlock({
        '@graph': [
          { '@type': 'Review', itemReviewed: { '@type': 'Movie', name: 'Heat', copyrightYear: 1995 } },
          { '@type': 'WebPage', recommendations: { '@type': 'Movie', name: 'Ronin' } },
        ],
      }),
    );
    expect(page.films).toEqual([{ title: 'Heat', alternateTitles: [], year: 1995 }]);
    expect(page.declaredTypes).toEqual(['review', 'webpage']);
  });

  test('a series is a declared type and no film', () => {
    const page = read(dataBlock({ '@type': 'https://schema.org/TVSeries', name: 'Fargo' }));
    expect(page).toMatchObject({ films: [], declaredTypes: ['tvseries'] });
  });

  test('Open Graph states a film only as video.movie', () => {
    const film = '<meta property="og:type" content="video.movie"><meta property="og:title" content="Heat">';
    expect(read('', film).films).toEqual([{ title: 'Heat', alternateTitles: [], year: null }]);
    const article = '<meta property="og:type" content="article"><meta property="og:title" content="Heat">';
    expect(read('', article)).toMatchObject({ films: [], declaredTypes: ['article'] });
  });

  test('a block that does not parse is passed over, the next one is read', () => {
    const broken = '<script type="application/ld+json">{"@type": "Movie", </script>';
    expect(read(broken + dataBlock({ '@type': 'Movie', name: 'Heat' })).films).toHaveLength(1);
  });
});

describe('players', () => {
  test('video elements count, and frames that look like players give their hosts', () => {
    const page = read(
      '<video></video><iframe src="//player.example/embed/1"></iframe><iframe data-src="/player.php?id=2"></iframe>' +
        '<iframe src="https://ads.example/banner"></iframe>',
    );
    expect(page.players).toEqual({ count: 3, hosts: ['player.example', 'films.example'] });
  });
});

describe('bounds', () => {
  test('texts and lists are cut', () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<a href="magnet:?dn=${at}-${'n'.repeat(400)}">x</a>`,
    );
    const page = read(links.join(''), `<title>${'t'.repeat(5000)}</title>`);
    expect(page.title).toHaveLength(PAGE_BOUNDS.title);
    expect(page.magnets.count).toBe(30);
    expect(page.magnets.names).toHaveLength(PAGE_BOUNDS.entries);
    expect(page.magnets.names[0]).toHaveLength(PAGE_BOUNDS.text);
  });

  test('links beyond the ten thousandth are not looked at', () => {
    const links = '<a href="magnet:?xt=a">x</a>'.repeat(PAGE_BOUNDS.links + 5);
    expect(read(links).magnets.count).toBe(PAGE_BOUNDS.links);
  });

  test('ten thousand hostile links are read in linear time', () => {
    const hostile = `<a href="${'a.'.repeat(2000)}">x</a>`.repeat(2000);
    const document = parseDocument(`<body>${hostile}</body>`);
    const start = performance.now();
    readPage(document, ADDRESS);
    // 8 million characters; backtracking on each link would take minutes.
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('a data block nested a thousand deep is read to its bound', () => {
    let nested: unknown = { '@type': 'Movie', name: 'deep' };
    for (let depth = 0; depth < 1000; depth++) nested = { '@graph': [nested] };
    expect(read(dataBlock(nested)).films).toEqual([]);
  });

  test('a data block of more than 200 kB is passed over', () => {
    const movie = { '@type': 'Movie', name: 'Heat', text: 'x'.repeat(PAGE_BOUNDS.dataBlockLength) };
    expect(read(dataBlock(movie)).films).toEqual([]);
  });
});
