import type { Listing } from '../../core/site.ts';
import type { RecognisedFilm, Verdict } from '../../core/verdict.ts';

/** A film that is in no list, so that no edit of the lists changes a picture. */
export const sampleFilm: RecognisedFilm = {
  id: 'the-northern-harbour-2024',
  title: 'The Northern Harbour',
  year: 2024,
  confidence: 0.97,
  alternatives: [],
};

/** Longer than any line, and with a word in it that is. */
export const longFilm: RecognisedFilm = {
  ...sampleFilm,
  title:
    'The Northern Harbour, or: How the Keeper of Llanfairpwllgwyngyllgogerychwyrndrobwll Read the Weather',
};

/** Two films of one title, which a page does not tell apart. */
export const doubtfulFilm: RecognisedFilm = {
  ...sampleFilm,
  confidence: 0.5,
  alternatives: [{ id: 'the-northern-harbour-1961', title: 'The Northern Harbour', year: 1961 }],
};

export const sampleListings: readonly Listing[] = [
  {
    authority: 'ustr',
    list: 'Review of Notorious Markets 2022',
    date: '2023-01-31',
    tier: 'B',
    works: 'film',
    url: 'https://lists.example/notorious-markets-2022',
  },
  {
    authority: 'moscow-city-court',
    list: 'Restriction of access',
    date: '2015-11-09',
    tier: 'A',
    works: 'film',
    url: 'https://court.example/order',
  },
];

export const sampleAuthorities = { ustr: 'USTR', 'moscow-city-court': 'Moscow City Court' };

export const listedVerdict: Verdict = {
  flag: 'listed',
  ground: 'listing',
  site: {
    standing: 'listed',
    host: 'tracker.example',
    kind: 'index',
    listings: sampleListings,
    checked: '2026-11-02',
  },
  film: sampleFilm,
  evidence: [
    ...sampleListings.map((listing) => ({ kind: 'listing', host: 'tracker.example', listing }) as const),
    { kind: 'magnet', name: 'The.Northern.Harbour.2024.1080p.WEB-DL' },
    { kind: 'title-clue', text: 'The Northern Harbour', place: 'title' },
    { kind: 'year-clue', year: 2024, place: 'title' },
  ],
};

export const downloadVerdict: Verdict = {
  flag: 'suspected',
  ground: 'download',
  site: { standing: 'unknown', host: 'board.example' },
  film: sampleFilm,
  evidence: [
    { kind: 'torrent-file', name: 'The.Northern.Harbour.2024.1080p.WEB-DL.torrent' },
    { kind: 'title-clue', text: 'The Northern Harbour', place: 'title' },
  ],
};

export const streamingVerdict: Verdict = {
  ...downloadVerdict,
  ground: 'streaming',
  evidence: [
    { kind: 'player', host: 'player.example' },
    { kind: 'streaming-words', words: 'watch online free HD' },
  ],
};

export const quietVerdict: Verdict = {
  flag: 'none',
  ground: null,
  site: { standing: 'unknown', host: 'blog.example' },
  film: sampleFilm,
  evidence: [{ kind: 'title-clue', text: 'The Northern Harbour', place: 'title' }],
};

export const licensedVerdict: Verdict = {
  ...quietVerdict,
  site: { standing: 'licensed', host: 'play.example', name: 'Lumen Play', service: 'lumen-play' },
  evidence: [{ kind: 'licensed-service', name: 'Lumen Play' }],
};

export const noFilmVerdict: Verdict = { ...quietVerdict, film: null, evidence: [] };
