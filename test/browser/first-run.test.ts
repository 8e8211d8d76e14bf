import { expect, test } from 'vitest';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { expectBanner, listTabAddresses, openTab } from './harness/tab.ts';
import { useSession } from './harness/use-session.ts';

const session = useSession({ isOwn: true });

test('the first run shows the welcome page, which asks the region and keeps it', async () => {
  const { driver } = session();
  const address = `${driver.extensionBase}src/welcome/index.html`;
  await expect.poll(() => listTabAddresses(session())).toContain(address);
  const page = await driver.openExtensionPage('src/welcome/index.html');
  await page.waitForSelector('h1');
  expect(await page.$eval('main', (main) => main.textContent)).toContain('Nothing leaves your device');
  await page.select('#region', 'CA');
  await page.click('.finish button');
  await expect.poll(() => session().ask('settings', { isPrivate: false })).toMatchObject({ region: 'CA' });
  expect(await expectBanner(session(), await openTab(session(), seedPage.address))).toContain('Canada');
});
