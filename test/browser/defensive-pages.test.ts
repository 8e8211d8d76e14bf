import { beforeAll, expect, test } from 'vitest';
import { findBannerArea } from '../../src/cli/browsers/banner.ts';
import { removingPage, strictPolicyPage } from '../../src/demo/pages/defensive.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { expectBadge, expectBanner, openTab, readPopup } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const session = useSession();

beforeAll(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
});

test('under a policy that allows no style the banner looks as it does anywhere', async () => {
  const open = await openTab(session(), seedPage.address);
  await expectBanner(session(), open);
  const strict = await openTab(session(), strictPolicyPage.address);
  await expectBanner(session(), strict);
  const [usual, here] = await Promise.all(
    [open, strict].map(({ page }) => findBannerArea(session().driver, page)),
  );
  expect(here).toEqual(usual);
});

test('where the page takes the banner out, we give up and the badge still tells', async () => {
  const tab = await openTab(session(), removingPage.address);
  await expectBadge(session(), tab, 'listed');
  const removed = () => tab.page.evaluate(() => Number(Reflect.get(window, 'removedNodes')));
  await expect.poll(removed).toBeGreaterThan(0);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const settled = await removed();
  expect(settled).toBeLessThanOrEqual(3);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await removed(), 'the fight is over').toBe(settled);
  expect(await readPopup(session(), tab)).toContain('The Interview');
});
