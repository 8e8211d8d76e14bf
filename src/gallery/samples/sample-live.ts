import type { LiveAnswer, LiveOutcome } from '../../core/availability/live-answer.ts';
import type { LiveView } from '../../ui/answer/live-block.tsx';

const answer: LiveAnswer = {
  source: { name: 'JustWatch (TMDB)', url: 'https://www.themoviedb.org/movie/7/watch' },
  asOf: '2026-11-23',
  isFound: true,
  offers: [],
  covered: ['RU'],
  links: [],
};
const linked: LiveAnswer = {
  ...answer,
  source: { name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q7' },
  covered: [],
  links: [
    { name: 'Kinopoisk', url: 'https://www.kinopoisk.ru/film/7/' },
    { name: 'Internet Archive', url: 'https://archive.org/details/the-northern-harbour' },
  ],
};

const tmdb: LiveOutcome = { id: 'tmdb', name: 'TMDB', answer, failure: null };
const wikidata: LiveOutcome = { id: 'wikidata', name: 'Wikidata', answer: linked, failure: null };

/** How far the live sources can be. */
export const sampleLive = {
  off: { state: 'off' },
  asking: { state: 'asking' },
  done: { state: 'done', outcomes: [tmdb, wikidata] },
  failed: {
    state: 'done',
    outcomes: [
      { ...tmdb, answer: null, failure: 'bad-token' },
      { ...wikidata, failure: 'offline' },
    ],
  },
} as const satisfies Record<string, LiveView>;
