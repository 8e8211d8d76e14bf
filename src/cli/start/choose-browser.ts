import { join } from 'node:path';
import { type BrowserKind, browserKinds } from '../browsers/browser-kind.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { requireBrowser } from '../browsers/require-browser.ts';

export interface ChosenBrowser {
  readonly kind: BrowserKind;
  readonly executable: string;
}

/** The browser asked for, else the first one that is installed, else Chromium, newly installed. */
export async function chooseBrowser(asked: BrowserKind | null, root: string): Promise<ChosenBrowser> {
  const { PATH = '' } = process.env;
  const kind = asked ?? browserKinds.find((one) => findBrowser(one, PATH) !== null) ?? 'chromium';
  return { kind, executable: await requireBrowser(kind, join(root, '.cache/browsers')) };
}
