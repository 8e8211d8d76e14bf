import { expect, test } from 'vitest';
import { checkTab } from '../../../src/background/commands/check-tab.ts';
import { createPage, type Page } from '../../../src/core/page/page.ts';
import { createFakeDesk, createTab } from '../fake-desk.ts';

const at = (address: string, title: string) => createPage({ address, title });

async function check(page: Page | null): Promise<string | undefined> {
  const tab = createTab(7);
  const { desk, badges } = createFakeDesk({
    tabs: [tab],
    ...(page && { inTab: (_, { name }) => (name === 'read-page' ? page : null) }),
  });
  await checkTab(tab, desk);
  return badges.get(7)?.text;
}

test.each([
  ['a flagged page', at('https://listed.example/1', 'The Interview (2014) WEB-DL 1080p'), '!'],
  ['a licensed service', at('https://cinema-home.example/the-interview', 'The Interview'), '✓'],
  ['a page about a film', at('https://blog.example/the-interview', 'The Interview (2014)'), 'i'],
  ['a page without a film', at('https://blog.example/soup', 'A soup for cold days'), '–'],
  ['a page that cannot be read', null, '×'],
])('on %s the badge answers', async (_, page, badge) => {
  expect(await check(page)).toBe(badge);
});
