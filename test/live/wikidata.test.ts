import { expect, test } from 'vitest';
import { askSource } from '../../src/live/ask-source.ts';
import type { LiveFilm } from '../../src/live/live-source.ts';
import { wikidata } from '../../src/live/wikidata.ts';
import { type Reply, replay } from './replay.ts';

const film: LiveFilm = { id: 'the-interview-2014', title: 'The Interview', year: 2014, imdb: 'tt2788710' };

const uri = (value: string) => ({ type: 'uri', value });
const row = (property: string, id: string) => ({
  film: uri('http://www.wikidata.org/entity/Q15270775'),
  property: uri(`http://www.wikidata.org/prop/direct/${property}`),
  id: { type: 'literal', value: id },
});
const rows = (...bindings: readonly object[]) => ({ head: { vars: [] }, results: { bindings } });

function ask(reply: Reply, about = film) {
  const { fetch, asked, sent } = replay({ '/sparql': reply });
  const options = { fetch, token: null, timeout: 100 };
  return { answer: askSource(wikidata, { film: about, today: '2026-11-24' }, options), asked, sent };
}

test('asks once, by number, and says who asks', async () => {
  const { answer, asked, sent } = ask(rows());
  await answer;
  expect(asked).toHaveLength(1);
  const address = new URL(asked[0] ?? '');
  expect(address.host).toBe('query.wikidata.org');
  expect(address.searchParams.get('query')).toContain('wdt:P345 "tt2788710"');
  expect(address.href).not.toMatch(/interview/i);
  expect(sent[0]?.headers).toMatchObject({ 'api-user-agent': expect.stringContaining('Watchright') });
});

test('gives links to services and catalogues, and no offers', async () => {
  const reply = rows(row('P1874', '70305903'), row('P2603', '706655'), row('P724', 'the-interview_2014'));
  expect(await ask(reply).answer).toMatchObject({
    isFound: true,
    source: { name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q15270775' },
    offers: [],
    covered: [],
    links: [
      { name: 'Netflix', url: 'https://www.netflix.com/title/70305903' },
      { name: 'Kinopoisk', url: 'https://www.kinopoisk.ru/film/706655/' },
      { name: 'Internet Archive', url: 'https://archive.org/details/the-interview_2014' },
    ],
  });
});

test('a film with none of these numbers is found without links', async () => {
  const bare = { film: uri('http://www.wikidata.org/entity/Q15270775') };
  expect(await ask(rows(bare)).answer).toMatchObject({ isFound: true, links: [] });
});

test('no row is a film that Wikidata does not know', async () => {
  expect(await ask(rows()).answer).toMatchObject({ isFound: false, links: [] });
});

test.each([
  ['javascript:alert(1)', 'P1874'],
  ['../../evil.example', 'P724'],
  ['70305903?x=https://evil.example', 'P1874'],
  ['70305903', 'P9999'],
  ['70305903', '__proto__'],
])('the id %s of %s makes no link', async (id, property) => {
  expect((await ask(rows(row(property, id))).answer).links).toEqual([]);
});

test('an item that is none is not linked', async () => {
  const odd = { ...row('P1874', '70305903'), film: uri('https://evil.example/Q1') };
  expect((await ask(rows(odd)).answer).source.url).toBe('https://www.wikidata.org/');
});

test('a film without a number is not asked for', async () => {
  const { answer, asked } = ask(rows(), { ...film, imdb: null });
  await expect(answer).rejects.toMatchObject({ kind: 'no-id' });
  expect(asked).toEqual([]);
});

test.each([
  ['broken', 403],
  ['broken', 500],
  ['busy', 429],
  ['malformed', { results: {} }],
] as const)('%s on %o', async (kind, reply) => {
  await expect(ask(reply).answer).rejects.toMatchObject({ kind });
});
