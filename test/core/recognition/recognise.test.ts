import { beforeAll, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import { createPage, type Page } from '../../../src/core/page/page.ts';
import { recognise } from '../../../src/core/recognise.ts';
import { openBundledKnowledge } from '../../open-bundled-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
const ON = '2026-11-23';
const judge = (page: Partial<Page>, on = ON) => recognise(createPage(page), knowledge, on);
const MAGNET = { count: 1, names: [] };

test('a title alone never flags', () => {
  const verdict = judge({
    address: 'https://somewhere.example/heat',
    title: 'Heat (1995) 1080p BluRay x264',
  });
  expect(verdict.flag).toBe('none');
  expect(verdict.film?.id).toBe('heat-1995');
});

test('a listed site alone never flags: its log-in page, its front page, its music', () => {
  for (const [address, title] of [
    ['https://rutracker.org/forum/login.php', 'Вход :: RuTracker.org'],
    ['https://rutracker.org/', 'RuTracker.org'],
    ['https://rutracker.org/forum/viewtopic.php?t=1', 'Queen - Greatest Hits [2011, FLAC] :: RuTracker.org'],
  ] as const) {
    expect(judge({ address, title, magnets: MAGNET }).flag).toBe('none');
  }
});

test('a download of a film on a site nobody lists is suspected, in its own words', () => {
  const name = 'Heat.1995.1080p.BluRay.x264-GROUP';
  const verdict = judge({
    address: 'https://somewhere.example/1',
    title: 'Heat (1995)',
    magnets: { count: 1, names: [name] },
  });
  expect(verdict).toMatchObject({ flag: 'suspected', ground: 'download' });
  expect(verdict.evidence).toContainEqual({ kind: 'magnet', name });
});

test('a download that is no film does not make a film page a source', () => {
  const verdict = judge({
    address: 'https://somewhere.example/1',
    title: 'Heat (1995)',
    magnets: { count: 1, names: ['ubuntu-22.04-desktop-amd64.iso'] },
  });
  expect(verdict.flag).toBe('none');
});

test('never-flag hosts win over everything the page shows', () => {
  const page = { title: 'Nosferatu (1922) 1080p', magnets: MAGNET, torrentLinks: MAGNET };
  for (const address of [
    'https://archive.org/details/nosferatu',
    'https://en.wikipedia.org/wiki/Nosferatu',
    'https://www.imdb.com/title/tt0013442/',
  ]) {
    expect(judge({ ...page, address }).flag).toBe('none');
  }
});

test('hosts match whole labels: a host that merely ends in a listed name is another site', () => {
  const page = { title: 'Heat (1995) 1080p BluRay' };
  expect(judge({ ...page, address: 'https://rutracker.org/forum/viewtopic.php?t=1' }).site.standing).toBe(
    'listed',
  );
  expect(judge({ ...page, address: 'https://sub.rutracker.org/x' }).site.standing).toBe('listed');
  expect(judge({ ...page, address: 'https://notrutracker.org/x' }).site.standing).toBe('unknown');
  expect(judge({ ...page, address: 'https://rutracker.org.example/x' }).site.standing).toBe('unknown');
});

test('the year decides between films of one title; without it the others are offered', () => {
  expect(judge({ address: 'https://a.example/', title: 'Solaris (1972) 720p' }).film?.id).toBeUndefined();
  expect(judge({ address: 'https://a.example/1', title: 'Solaris (1972) 720p' }).film?.id).toBe(
    'solaris-1972',
  );
  expect(judge({ address: 'https://a.example/1', title: 'Solaris (2002) 720p' }).film?.id).toBe(
    'solaris-2002',
  );
  const unsure = judge({ address: 'https://a.example/film/1', title: 'Solaris - full movie' }).film;
  expect([unsure?.id, ...(unsure?.alternatives.map((film) => film.id) ?? [])].sort()).toEqual([
    'solaris-1972',
    'solaris-2002',
  ]);
  expect(unsure?.confidence).toBeLessThan(0.6);
});

test('one IMDb id that fits the title is a name plate; several are a list', () => {
  const page = { address: 'https://a.example/1', title: 'The Interview' };
  expect(judge({ ...page, imdbIds: ['tt2788710'] }).film).toMatchObject({
    id: 'the-interview-2014',
    confidence: 0.98,
  });
  expect(judge({ ...page, imdbIds: ['tt2788710', 'tt0113277'] }).film?.confidence ?? 0).toBeLessThan(0.9);
});

test('nothing on a page makes it throw', () => {
  const strange = ['\u0000', '\ud800', '%E0%A4%A', '()[]{}', '《》', 'x'.repeat(1_000_000), '١٩٩٥'];
  for (const text of strange) {
    expect(() =>
      judge({
        address: `https://a.example/${text}`,
        title: text,
        headings: [text],
        siteName: text,
        magnets: { count: 1, names: [text] },
        films: [{ title: text, alternateTitles: [text], year: 1995 }],
      }),
    ).not.toThrow();
  }
});

const PLAYER = { count: 1, hosts: [] };

test('a page that states a year names no film of another year, not by its address either', () => {
  const { film } = judge({
    address: 'https://somewhere.example/movie/inception/',
    title: 'Inception (1974) Full Movie Free',
    players: PLAYER,
  });
  expect(film).toMatchObject({ id: null, title: 'Inception', year: 1974 });
});

test('a film that nobody knows is named on pages that are made like a film’s, too unsure for a flag', () => {
  for (const [address, title] of [
    ['https://somewhere.example/movies/the-quiet-harbour', 'The Quiet Harbour | Somewhere'],
    ['https://somewhere.example/12', 'The Quiet Harbour - Film complet - Ailleurs'],
    ['https://somewhere.example/12', 'The Quiet Harbour (2013) - Somewhere'],
  ] as const) {
    const { film, flag } = judge({ address, title, players: PLAYER });
    expect(film).toMatchObject({ id: null, title: 'The Quiet Harbour' });
    expect(film?.confidence).toBeLessThan(0.6);
    expect(flag).toBe('none');
  }
});

test('a service whose own name stands in front shows a film among its programmes', () => {
  const { film } = judge({
    address: 'https://www.bbc.co.uk/iplayer/episode/m000/inception',
    title: 'BBC iPlayer - Inception',
    players: PLAYER,
  });
  expect(film?.id).toBe('inception-2010');
});

test('a loose number beside an everyday word is not surely its year', () => {
  const { film } = judge({ address: 'https://cars.example/1', title: 'Drive 2011: tyres compared' });
  expect(film?.confidence ?? 0).toBeLessThan(0.9);
});
