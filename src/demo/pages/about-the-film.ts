import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';

const filmData = (extra: object) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Movie',
    name: 'The Interview',
    datePublished: '2014-12-24',
    ...extra,
  })}</script>`;

/** A newspaper on the same story: it names the film, the year, torrents and the index itself. */
export const articlePage: DemoPage = {
  address: 'https://www.hollywoodreporter.com/news/russian-official-speaks-interview-release-760370',
  body: renderDocument({
    title:
      'Will Russia See The Interview? Officials Wait as Film Turns Up on Torrent Sites - The Hollywood Reporter',
    head: `${demoStyle}<meta property="og:type" content="article"><meta property="og:site_name" content="The Hollywood Reporter">`,
    body: `<article><h1>Will Russia see “The Interview”?</h1>
<p>26 December 2014. The comedy was put on sale online in two countries, and within an hour a WEB-DL 1080p copy was
offered on <a href="https://rutracker.org/forum/viewtopic.php?t=4892014">a torrent index</a>. Legal services say they
have had no offer.</p></article>`,
  }),
};

export const wikipediaPage: DemoPage = {
  address: 'https://en.wikipedia.org/wiki/The_Interview',
  body: renderDocument({
    title: 'The Interview - Wikipedia',
    head: demoStyle,
    body: `<h1>The Interview</h1><p>A 2014 American comedy film directed by Seth Rogen and Evan Goldberg.</p>
<p>External links: <a href="https://www.imdb.com/title/tt2788710/">The Interview at IMDb</a></p>`,
  }),
};

export const imdbPage: DemoPage = {
  address: 'https://www.imdb.com/title/tt2788710/',
  body: renderDocument({
    title: 'The Interview (2014) - IMDb',
    head: `${demoStyle}${filmData({ url: 'https://www.imdb.com/title/tt2788710/' })}<meta property="og:type" content="video.movie">`,
    body: `<h1>The Interview</h1><p>2014 · 1h 52m</p><video controls title="Trailer"></video>`,
  }),
};

export const letterboxdPage: DemoPage = {
  address: 'https://letterboxd.com/film/the-interview-2014/',
  body: renderDocument({
    title: 'The Interview (2014) directed by Evan Goldberg, Seth Rogen • Reviews, film + cast • Letterboxd',
    head: `${demoStyle}${filmData({})}`,
    body: `<h1>The Interview</h1><p>2014. Directed by Evan Goldberg and Seth Rogen.</p>
<p><a href="http://www.imdb.com/title/tt2788710/maindetails">IMDb</a></p>`,
  }),
};

/** A licensed service's own page of the film, with the words and the player that such pages have. */
export const licensedServicePage: DemoPage = {
  address: 'https://www.ivi.ru/watch/112530',
  body: renderDocument({
    title: 'Фильм Интервью (2014) смотреть онлайн в хорошем HD 1080 качестве - Иви',
    language: 'ru',
    head: `${demoStyle}${filmData({ name: 'Интервью', alternateName: 'The Interview' })}`,
    body: '<h1>Интервью (2014)</h1><video controls></video><p>Смотреть по подписке.</p>',
  }),
};
