import { expect, test } from 'vitest';
import { tidyUp } from '../../src/background/tidy-up.ts';
import { createPage } from '../../src/core/page/page.ts';
import { createFakeDesk, createTab } from './fake-desk.ts';

const PAGE = createPage({ address: 'https://films.example/' });

test('with the last private tab everything private windows chose is forgotten', async () => {
  const { desk, session } = createFakeDesk({ tabs: [createTab(1)] });
  await desk.settings.change(() => ({ region: 'FR' }), true);
  await desk.pages.remember(2, PAGE);
  await tidyUp(desk);
  expect(session.content.size).toBe(0);
});

test('while one is left it is kept', async () => {
  const { desk } = createFakeDesk({ tabs: [createTab(1), createTab(2, true)] });
  await desk.settings.change(() => ({ region: 'FR' }), true);
  await desk.pages.remember(2, PAGE);
  await tidyUp(desk);
  expect((await desk.settings.read(true)).region).toBe('FR');
  expect(await desk.pages.recall(2)).toEqual(PAGE);
});

test('a database that does not open keeps nobody from forgetting', async () => {
  const { desk, session } = createFakeDesk({ tabs: [createTab(1)] });
  await desk.settings.change(() => ({ region: 'FR' }), true);
  const live = { ...desk.live, sweep: () => Promise.reject(new Error('no database')) };
  await expect(tidyUp({ ...desk, live })).rejects.toThrow('no database');
  expect(session.content.size).toBe(0);
});
