import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/lists/read-sources.ts';

const known = [
  { id: 'imdb', name: 'IMDb datasets', url: 'https://imdb.example/' },
  { id: 'v2fly', name: 'v2fly domain list', url: 'https://v2fly.example/' },
];

describe('readSources', () => {
  it.each([
    ['imdb', [{ name: 'IMDb datasets', url: 'https://imdb.example/' }]],
    ['v2fly domain list, abema', [{ name: 'v2fly domain list, abema', url: 'https://v2fly.example/' }]],
    ['https://www.press.example/a?b=1', [{ name: 'press.example', url: 'https://www.press.example/a?b=1' }]],
    ['until: http://press.example/1', [{ name: 'until: press.example', url: 'http://press.example/1' }]],
    ['a list in public code', [{ name: 'a list in public code' }]],
    [
      'IMDb datasets; RU from: https://press.example/2',
      [
        { name: 'IMDb datasets', url: 'https://imdb.example/' },
        { name: 'RU from: press.example', url: 'https://press.example/2' },
      ],
    ],
  ])('reads "%s"', (text, sources) => {
    expect(readSources(text, known)).toEqual(sources);
  });
});
