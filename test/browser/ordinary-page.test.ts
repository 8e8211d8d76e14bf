import { beforeAll, expect, test } from 'vitest';
import { ordinaryPage } from '../../src/demo/pages/ordinary.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';
import { putWorkerToRest } from './harness/controls.ts';
import { expectBanner, expectNoBanner, openTab } from './harness/tab.ts';
import { choose, useSession } from './harness/use-session.ts';

const session = useSession();

beforeAll(async () => {
  await choose(session(), { region: 'RU', language: 'en', asOf: null });
});

test('on an ordinary page nobody wakes the worker, and nothing in the document changes', async () => {
  await putWorkerToRest(session().controls);
  const tab = await openTab(session(), ordinaryPage.address);
  await expectNoBanner(session(), tab);
  expect(await session().controls.isWorkerRunning()).toBe(false);
  expect(await tab.page.evaluate(() => Reflect.get(window, 'changesSeen'))).toBe(0);
  expect(await tab.page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

// The control: the same signs do show on a page that is flagged.
test('on a flagged page the worker wakes', async () => {
  await session().controls.killWorker();
  await expectBanner(session(), await openTab(session(), seedPage.address));
  expect(await session().controls.isWorkerRunning()).toBe(true);
});
