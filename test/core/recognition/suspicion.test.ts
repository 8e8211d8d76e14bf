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
const PLAYER = { count: 1, hosts: [] };

test('a site under a listed name is suspected with a download, and the listing of the name is cited', () => {
  const verdict = judge({
    address: 'https://my-rutor.example/1',
    title: 'Heat (1995) 1080p',
    magnets: MAGNET,
  });
  expect(verdict).toMatchObject({ flag: 'suspected', ground: 'download', site: { standing: 'unknown' } });
  expect(verdict.evidence).toContainEqual(
    expect.objectContaining({
      kind: 'site-name',
      name: 'rutor',
      listing: expect.objectContaining({ tier: 'A' }),
    }),
  );
});

test('a listed name joins what a page says of its stream, and is nothing without it', () => {
  const page = { title: 'Watch Heat (1995) Online Free', players: PLAYER };
  expect(judge({ ...page, address: 'https://films.example/heat' }).flag).toBe('none');
  expect(judge({ ...page, address: 'https://putlocker.example/heat' })).toMatchObject({
    flag: 'suspected',
    ground: 'streaming',
  });
  expect(judge({ ...page, title: 'Heat (1995)', address: 'https://putlocker.example/heat' }).flag).toBe(
    'none',
  );
});

test('the page’s own name of its site counts like its host', () => {
  const page = { address: 'https://films.example/heat', players: PLAYER };
  expect(judge({ ...page, title: 'Watch Heat (1995) Online Free - Putlocker' }).flag).toBe('suspected');
  expect(judge({ ...page, title: 'Heat (1995) Online Free', siteName: 'Putlocker' }).flag).toBe('suspected');
});

test('names of listings that came later are not known yet', () => {
  const page = {
    address: 'https://putlocker.example/heat',
    title: 'Watch Heat (1995) Online Free',
    players: PLAYER,
  };
  expect(judge(page, '2005-01-01').flag).toBe('none');
});

test('licensed and never-flag sites win over names', () => {
  const title = 'Heat (1995) 1080p BDRip - Putlocker';
  for (const address of ['https://www.netflix.com/title/1', 'https://archive.org/details/heat'])
    expect(judge({ address, title, magnets: MAGNET, players: PLAYER }).flag).toBe('none');
});

test('the page of a film file offers it; a question about one does not', () => {
  const address = 'https://files.example/d/1';
  const verdict = judge({ address, title: 'Heat.1995.1080p.BluRay.x264.mkv - Files' });
  expect(verdict).toMatchObject({ flag: 'suspected', ground: 'download' });
  expect(verdict.evidence).toContainEqual({ kind: 'release-name', name: 'Heat.1995.1080p.BluRay.x264.mkv' });
  for (const title of [
    'No sound in Heat.1995.1080p.BluRay.x264.mkv - Help forum',
    'Heat.S01E02.1080p.mkv - Files',
    'holiday-2019.mp4 - Files',
    'holiday.2019.1080p.mp4 - Files',
  ])
    expect(judge({ address, title }).flag).toBe('none');
  expect(judge({ title: 'Heat.1995.1080p.BluRay.x264.mkv' }).flag).toBe('none');
});

test('what is shown on the reader’s own network is never flagged', () => {
  for (const address of ['http://192.168.1.4:8096/heat', 'http://nas.local/heat', 'http://localhost/heat'])
    expect(judge({ address, title: 'Heat (1995) 1080p', magnets: MAGNET }).flag).toBe('none');
});

test('a download of a film that anybody may pass on makes no suspicion, but a listed site stays listed', () => {
  for (const title of [
    'Big Buck Bunny (2008) 1080p',
    'Nosferatu (1922) 1080p',
    'Night of the Living Dead (1968) 720p',
  ]) {
    expect(judge({ address: 'https://films.example/1', title, magnets: MAGNET }).flag).toBe('none');
    expect(judge({ address: 'https://rutracker.org/forum/viewtopic.php?t=1', title }).flag).toBe('listed');
  }
});

test('a search, a list and an article are told as what they are', () => {
  const works = (page: Partial<Page>) =>
    judge(page).evidence.flatMap((one) => (one.kind === 'other-work' ? [one.work] : []));
  expect(works({ address: 'https://films.example/search/heat', title: 'heat' })).toEqual(['listing-page']);
  expect(works({ address: 'https://films.example/?s=heat', title: 'heat' })).toEqual(['listing-page']);
  expect(works({ address: 'https://press.example/1', title: 'Heat (1995) review' })).toEqual(['article']);
  expect(
    works({ address: 'https://press.example/1', title: 'Heat (1995)', declaredTypes: ['newsarticle'] }),
  ).toEqual(['article']);
});

test('a source that calls its page an article stays a source', () => {
  const page = {
    address: 'https://films.example/1',
    title: 'Heat (1995) 1080p',
    declaredTypes: ['newsarticle'],
  };
  expect(judge({ ...page, magnets: MAGNET }).flag).toBe('suspected');
});

test('a player from a listed site joins what a page says of its stream', () => {
  const page = { address: 'https://films.example/heat', title: 'Watch Heat (1995) Online Free' };
  const from = (host: string) => judge({ ...page, players: { count: 1, hosts: [host] } });
  expect(from('player.example').flag).toBe('none');
  expect(from('www.fembed.com')).toMatchObject({ flag: 'suspected', ground: 'streaming' });
  expect(from('www.fembed.com').evidence.map(({ kind }) => kind)).toContain('listed-player');
});

test('films that makers and archives offer as files are no copies', () => {
  const offer = (name: string) =>
    judge({ address: 'https://maker.example/1', title: 'The City (1939)', fileNames: [name] }).flag;
  expect(offer('The_City_1939.mp4')).toBe('none');
  expect(offer('The.City.1939.1080p.mp4')).toBe('none');
  expect(
    judge({
      address: 'https://files.example/1',
      title: 'Heat (1995)',
      fileNames: ['Heat.1995.1080p.BluRay.x264.mkv'],
    }).flag,
  ).toBe('suspected');
});

test.each(['course', 'podcastepisode', 'book', 'musicalbum', 'videogame', 'softwareapplication', 'tvseries'])(
  'a page that declares to be about a %s is about no film',
  (type) => {
    const page = { address: 'https://things.example/1', title: 'Heat (1995) 1080p', magnets: MAGNET };
    expect(judge({ ...page, declaredTypes: [type] })).toMatchObject({ flag: 'none', film: null });
  },
);

test('an everyday word in the address alone is no film', () => {
  const page = {
    address: 'https://things.example/heat',
    title: 'Heat transfer, lecture 3',
    torrentLinks: MAGNET,
  };
  expect(judge(page)).toMatchObject({ flag: 'none', film: null });
});
