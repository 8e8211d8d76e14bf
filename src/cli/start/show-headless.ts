import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findBannerArea, waitForBanner } from '../browsers/banner.ts';
import type { BrowserKind } from '../browsers/browser-kind.ts';
import type { Popup } from '../browsers/driver.ts';
import type { Demo } from './open-demo.ts';

interface Showing {
  readonly root: string;
  readonly browser: BrowserKind;
  readonly print: (line: string) => void;
}

const PATIENCE_MS = 15_000;
/** The banner fades in; a picture taken earlier shows half of it. */
const FADE_MS = 600;

/** Without a window: prints what banner and popup say on the seed page, and writes a picture of each. */
export async function showHeadless({ driver, seed }: Demo, { root, browser, print }: Showing): Promise<void> {
  const folder = join(root, 'dist/start');
  await mkdir(folder, { recursive: true });
  const banner = await waitForBanner(driver, seed, PATIENCE_MS);
  await new Promise((resolve) => setTimeout(resolve, FADE_MS));
  print(`The page:\n${indent(await seed.title())}\n`);
  print(`The banner:\n${indent(banner ?? '(none)')}\n`);
  const bannerPicture = join(folder, `${browser}-banner.png`) as `${string}.png`;
  const area = await findBannerArea(driver, seed);
  await seed.screenshot({ path: bannerPicture, ...(area && { clip: { ...area } }) });
  const popup = await driver.openPopup(seed);
  print(`The popup:\n${indent(await readWhenDrawn(popup))}\n`);
  const popupPicture = join(folder, `${browser}-popup.png`) as `${string}.png`;
  await popup.takePicture(popupPicture);
  await popup.close();
  print(`Pictures: ${relative(root, bannerPicture)}, ${relative(root, popupPicture)}`);
}

/** The popup shows a skeleton first and its answer when the worker has it. */
async function readWhenDrawn(popup: Popup): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const text = (await popup.readText()).trim();
    if (text !== '' || Date.now() > end) return text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
