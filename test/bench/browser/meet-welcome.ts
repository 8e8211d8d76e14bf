import type { Browser } from 'puppeteer-core';

/** The last thing that our worker does by itself after an installation; before it, nothing tells what wakes it. */
export async function meetWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.waitForTarget((target) => target.url().includes('/src/welcome/'));
  await (await welcome.page())?.waitForSelector('h1');
}
