import type { Browser, Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { contextOf, readValue, sendBidi } from './send-bidi.ts';

/**
 * Installs the unpacked extension of folder `extensionDir` and drives it over WebDriver BiDi. `host` is the host of
 * the add-on's pages, which the profile's preferences have fixed.
 */
export async function driveFirefox(browser: Browser, extensionDir: string, host: string): Promise<Driver> {
  const extensionId = await browser.installExtension(extensionDir);
  const extensionBase = `moz-extension://${host}/`;
  return {
    kind: 'firefox',
    browser,
    extensionId,
    extensionBase,
    openExtensionPage: async (file) => {
      const page = await browser.newPage();
      // page.goto never comes back from a moz-extension: address.
      const url = extensionBase + file;
      await sendBidi(browser, 'browsingContext.navigate', {
        context: contextOf(page),
        url,
        wait: 'complete',
      });
      return page;
    },
    callInBanner: async (page, fn, ...args) => {
      const root = await findClosedRoot(browser, page);
      if (!root) return null;
      // The root is passed by reference, the rest as JSON text.
      const value = readValue(
        await sendBidi(browser, 'script.callFunction', {
          target: { context: contextOf(page) },
          awaitPromise: true,
          functionDeclaration: `(root, args) => JSON.stringify((${fn})(root, ...JSON.parse(args)))`,
          arguments: [{ sharedId: root }, { type: 'string', value: JSON.stringify(args) }],
        }),
      );
      return typeof value === 'string' ? JSON.parse(value) : null;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      return openFirefoxPopup(browser, extensionId);
    },
  };
}

interface SerializedNode {
  readonly value?: {
    readonly children?: readonly SerializedNode[];
    readonly mode?: string;
    readonly shadowRoot?: (SerializedNode & { readonly sharedId: string }) | null;
  };
}

/** Shared id of the first closed shadow root among the children of the document element. */
async function findClosedRoot(browser: Browser, page: Page): Promise<string | undefined> {
  const { result } = await sendBidi<{ result: SerializedNode }>(browser, 'script.evaluate', {
    target: { context: contextOf(page) },
    expression: 'document.documentElement',
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const roots = result.value?.children?.map(({ value }) => value?.shadowRoot) ?? [];
  return roots.find((root) => root?.value?.mode === 'closed')?.sharedId;
}
