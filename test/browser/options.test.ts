import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { unlistedDownloadPage } from '../../src/demo/pages/unlisted-download.ts';
import { press } from './harness/popup-page.ts';
import { expectBadge, expectBanner, expectBannerGone, openTab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const session = useSession();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchright-options-'));
  await choose(session(), { region: 'RU', language: 'en' });
});

async function openOptions(): Promise<Page> {
  const page = await session().driver.openExtensionPage('src/options/index.html');
  await page.waitForSelector('h1');
  return page;
}

const settings = () => session().ask('settings', { isPrivate: false });

test('flags on page evidence can be switched off, and open pages follow at once', async () => {
  const tab = await openTab(session(), unlistedDownloadPage.address);
  await expectBanner(session(), tab);
  const options = await openOptions();
  await options.click('#flags input[type=checkbox]');
  await expectBannerGone(session(), tab);
  await expectBadge(session(), tab, 'nothing');
  await options.click('#flags input[type=checkbox]');
  await expectBanner(session(), tab);
});

test('what is exported can be imported, a broken file changes nothing, and erasing asks first', async () => {
  const options = await openOptions();
  await choose(session(), { region: 'KZ', allowed: [{ host: 'blog.example', on: '2026-01-02' }] });
  const exported = await session().ask('export-data', { isPrivate: false });
  const good = join(folder, 'good.json');
  const bad = join(folder, 'bad.json');
  await writeFile(good, exported);
  await writeFile(bad, (await readFile(good, 'utf8')).replace('2026-01-02', 'someday'));

  await press(options, 'Erase everything');
  await press(options, 'Erase');
  await expect.poll(settings).toMatchObject({ region: null, allowed: [] });

  const field = await options.waitForSelector('input[type=file]');
  await field?.uploadFile(bad);
  await options.waitForFunction(() => document.body.textContent?.includes('settings.allowed[0].on'));
  expect(await settings()).toMatchObject({ region: null, allowed: [] });

  await field?.uploadFile(good);
  await expect.poll(settings).toMatchObject({ region: 'KZ', allowed: [{ host: 'blog.example' }] });
});

test('by keyboard: what is taken off a list leaves the focus at its part, and “Keep” leads back to the button before', async () => {
  await choose(session(), { otherRegions: ['DE', 'US'] });
  const options = await openOptions();
  const focused = () => options.evaluate(() => document.activeElement?.textContent);
  await options.focus('#where .entry button');
  await options.keyboard.press('Enter');
  await expect.poll(settings).toMatchObject({ otherRegions: ['US'] });
  await expect.poll(focused).toBe('Region');
  const erase = await options.waitForSelector('::-p-xpath(//button[normalize-space()="Erase everything"])');
  await erase?.focus();
  await options.keyboard.press('Enter');
  await options.waitForSelector('fieldset.aside button');
  await options.keyboard.press('Tab');
  await options.keyboard.press('Tab');
  expect(await focused()).toBe('Keep');
  await options.keyboard.press('Enter');
  await options.waitForSelector('fieldset.aside', { hidden: true });
  expect(await focused()).toBe('Erase everything');
});

test('tells its version and how fresh its lists are', async () => {
  const options = await openOptions();
  const about = await options.$eval('#about', (part) => part.textContent);
  expect(about).toMatch(/Version \d/);
  expect(about).toMatch(/\d,\d{3} films/);
});
