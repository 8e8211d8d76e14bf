/** One right record of each list, to be bent by tests: `{ ...site, host: 'other.example' }`. */
export const film = {
  id: 'the-interview-2014',
  title: 'The Interview',
  year: 2014,
  language: 'en',
  imdb: 'tt2788710',
  titles: { ru: ['Интервью'] },
  source: 'imdb',
  checked: '2026-01-31',
};

export const listing = {
  authority: 'ustr',
  list: 'Review of Notorious Markets 2022',
  date: '2023-01-31',
  tier: 'B',
  works: 'film',
  url: 'https://ustr.example/review.pdf',
};

export const site = {
  host: 'listed.example',
  kind: 'index',
  listings: [listing],
  checked: '2026-01-31',
};

export const neutral = { host: 'press.example', name: 'The Press', kind: 'press' };

export const service = {
  id: 'cinema-home',
  name: 'Cinema Home',
  hosts: ['cinema-home.example'],
  types: ['rent', 'buy'],
  regions: { RU: { from: '2013', until: '2022-05-30' }, US: {} },
  search: { url: 'https://cinema-home.example/search?q={title}', title: 'local' },
  source: 'https://cinema-home.example/about',
  checked: '2026-01-31',
};

export const offer = {
  film: 'the-interview-2014',
  service: 'cinema-home',
  regions: ['CA', 'US'],
  type: 'rent',
  price: { amount: 5.99, currency: 'USD' },
  from: '2014-12-24',
  asOf: '2014-12-24',
  source: { name: 'The Press', url: 'https://press.example/1' },
};

export const record = {
  film: 'the-interview-2014',
  region: 'RU',
  kind: 'licence-not-applied',
  date: '2014-12-26',
  binds: 'cinema',
  source: { name: 'The Press', url: 'https://press.example/2' },
};

export const authority = { id: 'ustr', names: { en: 'USTR', ru: 'Торговый представитель США' } };

export const source = { id: 'imdb', name: 'IMDb', url: 'https://imdb.example/' };
