import type { Page } from 'puppeteer-core';
import type { Area, Driver } from './driver.ts';

/** The text a reader sees in the banner of a page; null when the page has none. */
export async function readBannerText(driver: Driver, page: Page): Promise<string | null> {
  const text = await driver.callInBanner(page, (root) =>
    [...root.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n'),
  );
  return text?.trim() || null;
}

/** Waits until the banner has something to say; null when it has not after `timeout` milliseconds. */
export async function waitForBanner(driver: Driver, page: Page, timeout: number): Promise<string | null> {
  const end = Date.now() + timeout;
  for (;;) {
    const text = await readBannerText(driver, page);
    if (text || Date.now() > end) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Where the banner's card stands; null when there is no banner. */
export function findBannerArea(driver: Driver, page: Page): Promise<Area | null> {
  return driver.callInBanner(page, (root) => {
    const boxes = [...root.querySelectorAll('*')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 40 && height > 40);
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}

/** Where the banner's button of that accessible name stands; null when there is none. */
export function findBannerButton(driver: Driver, page: Page, name: string): Promise<Area | null> {
  return driver.callInBanner(
    page,
    (root, wanted) => {
      const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent.trim();
      const button = [...root.querySelectorAll('button, a')].find((one) => nameOf(one) === wanted);
      const box = button?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    name,
  );
}

/** Writes a PNG of the page with its banner, once the banner has come to rest. */
export async function takeBannerPicture(driver: Driver, page: Page, path: `${string}.png`): Promise<void> {
  const isAtRest = () =>
    driver.callInBanner(page, (root) =>
      root.getAnimations().every(({ playState }) => playState === 'finished'),
    );
  const end = Date.now() + 3_000;
  while ((await isAtRest()) === false && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.screenshot({ path });
}
