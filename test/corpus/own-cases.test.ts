import { beforeAll, expect, test } from 'vitest';
import type { Knowledge, SiteEntry } from '../../src/core/knowledge.ts';
import { createPage } from '../../src/core/page/page.ts';
import { recognise } from '../../src/core/recognise.ts';
import { openBundledKnowledge } from '../open-bundled-knowledge.ts';
import { ON, toPage } from './page-row.ts';
import { readCases } from './read-cases.ts';
import { isRightTitle } from './score-title.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});

interface NegativeCase {
  readonly url: string;
  readonly title: string;
  readonly dom: { readonly magnets: number; readonly torrent_links: number; readonly player: number };
}

const negatives = readCases('negatives.txt').map(([holds = '', url = '', title = '']): NegativeCase => {
  if (!['magnet', 'torrent', 'player', 'nothing'].includes(holds)) throw new Error(`What is “${holds}”?`);
  const count = (what: string) => Number(holds === what);
  return {
    url,
    title,
    dom: { magnets: count('magnet'), torrent_links: count('torrent'), player: count('player') },
  };
});

function listFlagged(cases: readonly NegativeCase[], known: Knowledge): string[] {
  return cases
    .filter((one) => recognise(toPage(one), known, ON).flag !== 'none')
    .map(({ url, title }) => `${url} ${title}`);
}

test('no page of the negatives is flagged', () => {
  expect(negatives.length).toBeGreaterThan(250);
  expect(listFlagged(negatives, knowledge)).toEqual([]);
});

test('those that only show a player are not flagged on any host that is not listed', () => {
  const none = (entry: SiteEntry | null) => (entry?.standing === 'listed' ? entry : null);
  const withoutThem: Knowledge = {
    ...knowledge,
    findSite: (host, path) => none(knowledge.findSite(host, path)),
  };
  const elsewhere = negatives
    .filter(({ dom }) => dom.player > 0)
    .map((one) => ({ ...one, url: `https://unknown.example${new URL(one.url).pathname}` }));
  expect(listFlagged(elsewhere, withoutThem)).toEqual([]);
});

test('titles of pages name their film in 97%', () => {
  const cases = readCases('titles.txt');
  expect(cases.length).toBeGreaterThan(100);
  const wrong = cases.filter(([id, title = '']) => {
    const page = createPage({ address: 'https://films.example/1', title, players: { count: 1, hosts: [] } });
    return recognise(page, knowledge, ON).film?.id !== id;
  });
  expect(wrong.length / cases.length, wrong.map(([, title]) => title).join('\n')).toBeLessThanOrEqual(0.03);
});

test('films that the catalogue does not hold are read as they stand, and for no other film', () => {
  const wrong = readCases('unlisted-titles.txt').filter(([title = '', name = '', year]) => {
    const page = createPage({ address: 'https://films.example/1', title, players: { count: 1, hosts: [] } });
    const { film } = recognise(page, knowledge, ON);
    return !film || !isRightTitle(film.title, [name]) || film.year !== Number(year);
  });
  expect(wrong.map(([title]) => title)).toEqual([]);
});

test('pages that only use the words of films name none', () => {
  const named = readCases('no-film.txt').filter(([address = '', title = '']) => {
    return recognise(createPage({ address, title, players: { count: 1, hosts: [] } }), knowledge, ON).film;
  });
  expect(named.map(([, title]) => title)).toEqual([]);
});

test('release names state title and year in 97%', () => {
  const cases = readCases('release-names.txt');
  const wrong = cases.filter(([name = '', titles = '', year = '']) => {
    const { film, evidence } = recognise(createPage({ title: name }), knowledge, ON);
    const stated = evidence.find((one) => one.kind === 'year-clue');
    const isYear = String(stated?.year ?? '') === year;
    return !isYear || !isRightTitle(film?.title ?? '', titles.split(';'));
  });
  expect(wrong.length / cases.length, wrong.map(([name]) => name).join('\n')).toBeLessThanOrEqual(0.03);
});

test('no release name of a series is taken for a film’s', () => {
  const names = readCases('series-names.txt').map(([name = '']) => name);
  expect(names.length).toBeGreaterThan(100);
  const films = names.filter((title) => recognise(createPage({ title }), knowledge, ON).film !== null);
  expect(films).toEqual([]);
});
