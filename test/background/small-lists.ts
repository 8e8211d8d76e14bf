import type { Knowledge } from '../../src/core/knowledge.ts';
import { openKnowledge } from '../../src/core/open-knowledge.ts';
import { compileKnowledge } from '../../src/lists/compile-knowledge.ts';
import type { Lists } from '../../src/lists/lists.ts';

const CHECKED = '2026-01-31';

/** One film, one listed and one licensed host, one offer: enough for every kind of answer. */
export const smallLists: Lists = {
  films: [
    {
      id: 'the-interview-2014',
      title: 'The Interview',
      year: 2014,
      language: 'en',
      titles: { ru: ['Интервью'] },
      source: 'imdb',
      checked: CHECKED,
    },
  ],
  sites: [
    {
      host: 'listed.example',
      kind: 'index',
      listings: [
        {
          authority: 'ustr',
          list: 'Review of Notorious Markets 2022',
          date: '2023-01-31',
          tier: 'B',
          works: 'film',
          url: 'https://ustr.example/2022.pdf',
        },
        {
          authority: 'ustr',
          list: 'Review of Notorious Markets 2012',
          date: '2012-12-13',
          tier: 'B',
          works: 'film',
          url: 'https://ustr.example/2012.pdf',
        },
      ],
      checked: CHECKED,
    },
  ],
  neutral: [],
  services: [
    {
      id: 'cinema-home',
      name: 'Cinema Home',
      hosts: ['cinema-home.example'],
      types: ['rent'],
      regions: { RU: { from: '2013', until: '2022-05-30' }, US: { from: '2012' } },
      source: 'https://cinema-home.example/about',
      checked: CHECKED,
    },
  ],
  offers: [
    {
      film: 'the-interview-2014',
      service: 'cinema-home',
      regions: ['US'],
      type: 'rent',
      price: { amount: 5.99, currency: 'USD' },
      from: '2014-12-24',
      asOf: '2014-12-24',
      source: { name: 'The Press' },
    },
  ],
  records: [],
  authorities: [{ id: 'ustr', names: { en: 'USTR', ru: 'Торговый представитель США' } }],
  sources: [],
};

export function openSmallKnowledge(): Knowledge {
  return openKnowledge(compileKnowledge(smallLists).knowledge);
}
