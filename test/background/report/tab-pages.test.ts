import { expect, test } from 'vitest';
import { openTabPages } from '../../../src/background/report/tab-pages.ts';
import { createPage } from '../../../src/core/page/page.ts';
import { createMemoryStore } from '../memory-store.ts';

const PAGE = createPage({ address: 'https://films.example/', title: 'Heat' });

test('a page is remembered for its tab, also by the next worker', async () => {
  const session = createMemoryStore();
  await openTabPages(session).remember(1, PAGE);
  expect(await openTabPages(session).recall(1)).toEqual(PAGE);
  expect(await openTabPages(session).recall(2)).toBeNull();
});

test('what does not check out is as good as not there', async () => {
  const session = createMemoryStore({ 'page:1': { ...PAGE, address: 'javascript:alert(1)' } });
  expect(await openTabPages(session).recall(1)).toBeNull();
});

test('when there is no room, the pages of other tabs make some', async () => {
  const session = createMemoryStore({ other: 1 }, 2);
  const pages = openTabPages(session);
  await pages.remember(1, PAGE);
  await pages.remember(2, PAGE);
  expect([...session.content.keys()]).toEqual(['other', 'page:2']);
});

test('pages of tabs that are gone are forgotten, and nothing else is', async () => {
  const session = createMemoryStore({ 'private-settings': {} });
  const pages = openTabPages(session);
  await pages.remember(1, PAGE);
  await pages.remember(2, PAGE);
  await pages.keepOnly([2]);
  expect([...session.content.keys()]).toEqual(['private-settings', 'page:2']);
});
