import type { Page } from 'puppeteer-core';

/** Over a page that stays: a window that closes would wake the extension again, which forgets its tabs then. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
