import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { letterboxdPage } from '../../src/demo/pages/about-the-film.ts';
import { withChangedExtension } from './harness/changed-extension.ts';
import { openPopupPage, press } from './harness/popup-page.ts';
import { openPrivateTab } from './harness/private-tab.ts';
import type { Session } from './harness/session.ts';
import { findOnDisk } from './harness/stored.ts';
import { expectReadable, openReadableTab, readPopup } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const session = useSession({ isOwn: true });

/** Nobody offers it in Poland; the other is a film that its service made and offers there. */
const absent = { id: 'the-interview-2014', title: 'The Interview', year: 2014 };
const offered = { id: '6-underground-2019', title: '6 Underground', year: 2019 };

interface ButtonGlobals {
  readonly chrome: {
    readonly action: { getBadgeText(tab: object): Promise<string> };
    readonly alarms: {
      getAll(): Promise<readonly { readonly name: string }[]>;
      create(name: string, when: object): Promise<void>;
    };
    readonly notifications?: {
      getAll(): Promise<object>;
      readonly onShown?: { addListener(listener: (id: string) => void): void };
      readonly onClosed: { addListener(listener: (id: string) => void): void };
    };
  };
}

const readButton = ({ desk }: Session) =>
  desk.evaluate(() => (globalThis as unknown as ButtonGlobals).chrome.action.getBadgeText({}));

const listAlarms = async ({ desk }: Session) =>
  (await desk.evaluate(() => (globalThis as unknown as ButtonGlobals).chrome.alarms.getAll())).map(
    ({ name }) => name,
  );

beforeEach(async () => {
  await choose(session(), { region: 'PL', language: 'en', asOf: null, sources: [] });
  for (const { id } of await session().ask('reminders', null)) await session().ask('forget-reminder', { id });
});

test('a click in the popup keeps a reminder, the settings list it, and it survives worker and browser', async () => {
  const tab = await openReadableTab(session(), letterboxdPage.address);
  const popup = await session().driver.openExtensionPage(`src/popup/index.html?tab=${tab.id}`);
  await (await popup.waitForSelector('.remind-me'))?.click();
  await popup.waitForSelector('.remind-set');
  await popup.close();
  const kept = await session().ask('reminders', null);
  expect(kept).toMatchObject([{ film: absent, region: 'PL', found: null }]);

  await session().controls.killWorker();
  await session().restart();
  expect(await session().ask('reminders', null)).toEqual(kept);
  const settings = await session().driver.openExtensionPage('src/options/index.html');
  await settings.waitForSelector('#reminders .entry');
  expect(await settings.$eval('#reminders', (part) => part.textContent)).toContain('The Interview');
  await settings.close();
});

test('what the lists have when they are new is said by the button and the popup until it is seen', async () => {
  await session().ask('remind', { film: offered, region: 'PL', isPrivate: false });
  expect(await readButton(session())).toBe('');
  await session().restart();
  await expect.poll(() => readButton(session())).toBe('1');
  const [found] = await session().ask('reminders', null);
  expect(found?.found).toMatchObject({ serviceName: 'Netflix', type: 'flatrate', isSeen: false });

  const tab = await openReadableTab(session(), letterboxdPage.address);
  const popup = await openPopupPage(session(), tab);
  const news = await popup.waitForSelector('.news');
  expect(await news?.evaluate((list) => list.textContent)).toContain('now offered in Poland');
  await popup.close();
  await session().ask('see-reminder', { id: found?.id ?? '', isPrivate: false });
  expect(await readButton(session())).toBe('');
});

test('the browser is asked for an alarm only while something waits and a live source is on', async () => {
  await session().ask('remind', { film: absent, region: 'PL', isPrivate: false });
  expect(await listAlarms(session())).toEqual([]);
  await choose(session(), { sources: ['wikidata'] });
  await expect.poll(() => listAlarms(session())).toEqual(['reminders']);
  const [{ id } = { id: '' }] = await session().ask('reminders', null);
  await session().ask('forget-reminder', { id });
  expect(await listAlarms(session())).toEqual([]);
});

test('the alarm is there again when the browser is, and waits for nobody once the last film came or was taken out', async () => {
  await choose(session(), { sources: ['wikidata'] });
  await session().ask('remind', { film: absent, region: 'PL', isPrivate: false });
  expect(await listAlarms(session())).toEqual(['reminders']);
  await session().restart();
  await expect.poll(() => listAlarms(session())).toEqual(['reminders']);
  await choose(session(), { sources: [] });
  await expect.poll(() => listAlarms(session())).toEqual([]);
});

test('the settings list what is waited for, move it to another region, save it as a file and take it out', async () => {
  await session().ask('remind', { film: absent, region: 'PL', isPrivate: false });
  const settings = await session().driver.openExtensionPage('src/options/index.html');
  await settings.waitForSelector('#reminders .entry select');
  await settings.select('#reminders .entry select', 'NO');
  const kept = () => session().ask('reminders', null);
  await expect.poll(kept).toMatchObject([{ film: absent, region: 'NO' }]);
  await settings.evaluate(() => {
    URL.createObjectURL = (file) => {
      if (file instanceof Blob)
        void file.text().then((text) => document.body.setAttribute('data-saved', text));
      return '';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(settings, 'Save as a file');
  const saved = () => settings.$eval('body', (body) => JSON.parse(body.dataset['saved'] ?? '[]'));
  await expect.poll(saved).toEqual(await kept());
  await settings.click('#reminders .entry button');
  await expect.poll(kept).toEqual([]);
  await settings.close();
});

test('a private window keeps no reminder', async () => {
  await session().allowPrivateWindows();
  // A region of its own: the disk may still hold what other tests have kept.
  const tab = await openPrivateTab(session(), letterboxdPage.address);
  await expectReadable(session(), tab);
  expect(await readPopup(session(), tab)).toContain('no reminders in private windows');
  await expect(session().ask('remind', { film: absent, region: 'SE', isPrivate: true })).rejects.toThrow(
    'private',
  );
  expect(await findOnDisk(session(), `${absent.id} SE`)).toEqual([]);
  await tab.page.close();
});

/** Notes what the browser shows; a browser without a screen may take it away at once. */
function watchNotes({ desk }: Session): Promise<void> {
  return desk.evaluate(() => {
    const { notifications } = (globalThis as unknown as ButtonGlobals).chrome;
    const seen = new Set<string>();
    const note = (id: string) => {
      seen.add(id);
      document.body.dataset['notes'] = [...seen].sort().join('|');
    };
    notifications?.onShown?.addListener(note);
    notifications?.onClosed.addListener(note);
  });
}

async function listNotes({ desk }: Session): Promise<readonly string[]> {
  return desk.evaluate(async () => {
    const noted = (document.body.dataset['notes'] ?? '').split('|').filter((id) => id !== '');
    const { notifications } = (globalThis as unknown as ButtonGlobals).chrome;
    return [...new Set([...noted, ...Object.keys((await notifications?.getAll()) ?? {})])].sort();
  });
}

/** Sets off the alarm, as the browser does once a day. */
function goOff({ desk }: Session): Promise<void> {
  return desk.evaluate(() =>
    (globalThis as unknown as ButtonGlobals).chrome.alarms.create('reminders', { when: Date.now() }),
  );
}

/** The permission given at the install: the browsers' own question cannot be answered from here. */
async function allowNotifications(folder: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const { optional_permissions, permissions, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  const all = { ...rest, permissions: [...permissions, ...optional_permissions] };
  await writeFile(file, JSON.stringify(all));
}

test('with the permission a notification is shown for each offer that came', async () => {
  await withChangedExtension(allowNotifications, async (allowed) => {
    await allowed.ask('remind', { film: offered, region: 'PL', isPrivate: false });
    await watchNotes(allowed);
    await goOff(allowed);
    await expect.poll(() => listNotes(allowed)).toEqual(['6-underground-2019 PL']);
    expect(await readButton(allowed)).toBe('1');
    await allowed.ask('remind', { film: offered, region: 'SE', isPrivate: false });
    await goOff(allowed);
    await expect.poll(() => listNotes(allowed)).toHaveLength(2);
    expect(await listNotes(allowed)).toEqual(['6-underground-2019 PL', '6-underground-2019 SE']);
  });
});
