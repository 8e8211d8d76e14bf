import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import type { Driver, Popup } from './driver.ts';

/** Installs the unpacked extension of folder `extensionDir` and drives it over the DevTools protocol. */
export async function driveChromium(browser: Browser, extensionDir: string): Promise<Driver> {
  const extensionId =
    (await findInstalled(browser, extensionDir)) ?? (await browser.installExtension(extensionDir));
  const extensionBase = `chrome-extension://${extensionId}/`;
  return {
    kind: 'chromium',
    browser,
    extensionId,
    extensionBase,
    openExtensionPage: async (file) => {
      const page = await browser.newPage();
      try {
        await page.goto(extensionBase + file);
      } catch (error) {
        await page.close();
        throw error;
      }
      return page;
    },
    callInBanner: (page, fn, ...args) =>
      withSession(page, async (session) => {
        const objectId = await findClosedRoot(session);
        if (!objectId) return null;
        const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function (...args) { return (${fn})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result.value;
      }),
    openPopup: (page) => openPopup(browser, extensionId, page),
  };
}

/**
 * Chromium starts again with what was installed in the profile. Installed once more, it would be taken out under its
 * worker, which is just starting and may then complain of scripts that are gone.
 */
async function findInstalled(browser: Browser, extensionDir: string): Promise<string | undefined> {
  const installed = [...(await browser.extensions()).values()];
  return installed.find(({ path, enabled }) => enabled && path === extensionDir)?.id;
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/** `nodeType` of an element; the name of the root depends on the kind of document, and a doctype may have it too. */
const ELEMENT = 1;

/** Handle of the first closed shadow root among the children of the document element. */
async function findClosedRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const html = root.children?.find(({ nodeType }) => nodeType === ELEMENT);
  const closed = html?.children
    ?.flatMap(({ shadowRoots = [] }) => shadowRoots)
    .find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!closed) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  return object.objectId;
}

async function openPopup(browser: Browser, extensionId: string, page: Page): Promise<Popup> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not installed');
  const known = new Set(browser.targets());
  await page.bringToFront();
  const click = async () => {
    await page.triggerExtensionAction(extension);
    return browser.waitForTarget((target) => !known.has(target) && isExtensionPage(target), {
      timeout: 5_000,
    });
  };
  // Where site access is granted on click only, the first click runs what was withheld and opens nothing.
  const popup = await (await click().catch(click)).asPage();
  return {
    readText: () => popup.evaluate(readShownText),
    takePicture: async (path) => {
      // Beyond its window a popup is drawn over and over again.
      await popup.screenshot({ path, captureBeyondViewport: false });
    },
    close: () => popup.close(),
  };
}

/** The text as laid out is what a reader sees; of a list of choices that is the chosen one, Chromium's text has them all. */
function readShownText(): string {
  let text = document.body.innerText;
  for (const select of document.querySelectorAll('select')) {
    text = text.replace(select.innerText, select.selectedOptions[0]?.text ?? '');
  }
  return text;
}

function isExtensionPage(target: Target): boolean {
  return target.type() === 'page' && target.url().startsWith('chrome-extension://');
}
