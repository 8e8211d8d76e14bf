import { type DemoPage, demoStyle, renderDocument } from '../demo-page.ts';

/** A host that nobody has named, with a download that names the film. */
export const unlistedDownloadPage: DemoPage = {
  address: 'https://evening-films.example/the-interview-2014',
  body: renderDocument({
    title: 'The Interview (2014) 1080p WEB-DL - Evening Films',
    head: demoStyle,
    body: `<h1>The Interview (2014)</h1>
<p>Comedy, 112 minutes.</p>
<p><a href="magnet:?xt=urn:btih:fedcba9876543210fedcba9876543210fedcba98&amp;dn=The.Interview.2014.1080p.WEB-DL.x264">Magnet link</a>
or <a href="/files/The.Interview.2014.1080p.WEB-DL.x264.torrent">torrent file</a></p>`,
  }),
};
