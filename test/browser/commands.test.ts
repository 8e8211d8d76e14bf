import { beforeAll, expect, test } from 'vitest';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { openTab, readPopup } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const session = useSession();

interface ExtensionGlobals {
  readonly chrome: {
    readonly commands: { getAll(): Promise<readonly { readonly shortcut?: string }[]> };
    readonly contextMenus: { update(id: string, change: object): Promise<void> };
    readonly storage: { readonly session: { set(values: object): Promise<void> } };
  };
}

beforeAll(() => choose(session(), { region: 'US', language: 'en' }));

test('both shortcuts are free in this browser and set', async () => {
  const shortcuts = await session().desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    return (await chrome.commands.getAll()).map(({ shortcut }) => shortcut);
  });
  expect(shortcuts).toHaveLength(2);
  expect(shortcuts.every((shortcut) => shortcut)).toBe(true);
});

test('the menu of links and selected text has its entry', async () => {
  // Browsers refuse to change an entry that is not there.
  const change = session().desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    await chrome.contextMenus.update('where-to-watch', { enabled: true });
    return 'there';
  });
  expect(await change).toBe('there');
});

test('a question from the menu is answered on a page without a tab of its own', async () => {
  const film = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
  const kept = { id: 'q1', text: 'The Interview', film, isPrivate: false };
  await session().desk.evaluate(
    (question) =>
      (globalThis as unknown as ExtensionGlobals).chrome.storage.session.set({ 'asked-films': [question] }),
    kept,
  );
  const page = await session().driver.openExtensionPage('src/popup/index.html?ask=q1');
  await page.waitForSelector('.answer');
  expect(await page.$eval('h1', (title) => title.textContent)).toContain('The Interview');
  expect(await page.$('.card')).toBeNull();
  await page.close();
  expect(await readPopup(session(), await openTab(session(), seedPage.address))).toContain('Named in');
});
