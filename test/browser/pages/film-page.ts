import { type DemoPage, renderDocument } from '../../../src/demo/demo-page.ts';

/** A film database's page of a film, with what such pages say about it. */
export function filmPage(slug: string, title: string, year: number): DemoPage {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Movie',
    name: title,
    datePublished: `${year}-05-01`,
  };
  return {
    address: `https://letterboxd.com/film/${slug}/`,
    body: renderDocument({
      title: `${title} (${year}) directed by Somebody • Reviews, film + cast • Letterboxd`,
      head: `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      body: `<h1>${title}</h1>`,
    }),
  };
}
