import { beforeAll, expect, test } from 'vitest';
import { listSiteNames } from '../../src/lists/list-site-names.ts';
import type { Lists } from '../../src/lists/lists.ts';
import { compileBundledLists } from '../open-bundled-knowledge.ts';

let lists: Lists;
let names: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  ({ lists } = await compileBundledLists());
  names = new Map(listSiteNames(lists));
});

test('a name leads to every host that goes by it', () => {
  expect(names.get('rutracker')).toContain('rutracker.org');
  expect(names.get('putlocker')?.length).toBeGreaterThan(1);
});

test.each([
  'cinemas',
  'movies',
  'kinofilms',
  'filmtorrent',
  'hdstream',
  'watchseries',
  'kickass',
  'zona',
  'uploaded',
  'filmai',
  'kinoplay',
  'pirat',
])('%s is a word that anybody may use', (name) => {
  expect(names.has(name)).toBe(false);
});

test('no service and no never-flag site goes by one of the names', () => {
  const hosts = [...lists.services.flatMap((one) => one.hosts), ...lists.neutral.map((one) => one.host)];
  const labels = new Set(hosts.flatMap((key) => (key.split('/')[0] ?? '').split('.').slice(0, -1)));
  expect([...names.keys()].filter((name) => labels.has(name))).toEqual([]);
});

test('a site in other hands lends its name no longer', () => {
  const [site] = lists.sites.filter(({ host }) => host === 'kinozal.tv');
  if (!site) throw new Error('kinozal.tv is not on the list');
  const taken = { ...site, host: 'somename.example', gone: { how: 'changed-hands', since: '2024' } } as const;
  expect(listSiteNames({ ...lists, sites: [taken] })).toEqual([]);
  expect(listSiteNames({ ...lists, sites: [{ ...site, host: 'somename.example' }] })).toEqual([
    ['somename', ['somename.example']],
  ]);
});
