import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './browser-kind.ts';

/** A rectangle in CSS pixels of the page's viewport. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The toolbar popup as it stands open over a page. */
export interface Popup {
  /** The text a reader sees in it. */
  readonly readText: () => Promise<string>;
  /** Writes a PNG. */
  readonly takePicture: (path: `${string}.png`) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One running browser with the extension in it: what Chromium and Firefox do in different ways. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Address of the extension's own files, with a slash at the end. */
  readonly extensionBase: string;
  /** Opens a file of the extension, such as `src/options/index.html?tab=3`, in a new tab. */
  readonly openExtensionPage: (file: string) => Promise<Page>;
  /**
   * Runs `fn` over the closed shadow root that the extension has put into the page, or answers null when there is none.
   * `fn` travels as text, as with `page.evaluate`.
   */
  readonly callInBanner: <A extends readonly unknown[], T>(
    page: Page,
    fn: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ) => Promise<T | null>;
  /** Opens the toolbar popup over `page` as a click on the button does. */
  readonly openPopup: (page: Page) => Promise<Popup>;
}
