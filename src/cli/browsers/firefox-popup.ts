import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import type { Popup } from './driver.ts';
import type { FirefoxWindow } from './firefox-globals.ts';
import { runPrivileged } from './send-bidi.ts';

declare const WebExtensionPolicy: FirefoxWindow['WebExtensionPolicy'];
declare const ChromeUtils: FirefoxWindow['ChromeUtils'];

/** Clicks the toolbar button in Firefox's own window. The popup is no tab, so BiDi cannot see into it: Firefox can. */
export async function openFirefoxPopup(browser: Browser, extensionId: string): Promise<Popup> {
  await runPrivileged(browser, clickButton, extensionId);
  return {
    readText: () => runPrivileged(browser, evaluateInPopup, extensionId, 'content.document.body.innerText'),
    takePicture: async (path) => {
      const address = await runPrivileged(browser, drawPopup, extensionId);
      await writeFile(path, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
    },
    close: () => runPrivileged(browser, closePopup, extensionId),
  };
}

async function clickButton(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error('the extension is not installed');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent?.apiManager.global.browserActionFor(extension).triggerAction(window);
  for (let waited = 0; waited < 10_000; waited += 50) {
    if ([...extension.views].some(({ viewType, unloaded }) => viewType === 'popup' && !unloaded)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
}

async function evaluateInPopup(id: string, expression: string): Promise<string> {
  const views = WebExtensionPolicy.getByID(id)?.extension.views ?? [];
  const view = [...views].find(({ viewType, unloaded }) => viewType === 'popup' && !unloaded);
  if (!view) throw new Error('no popup is open');
  const { messageManager } = view.xulBrowser;
  const script = `sendAsyncMessage('watchright:answer', String(${expression}))`;
  return new Promise((resolve) => {
    messageManager.addMessageListener('watchright:answer', function take({ data }) {
      messageManager.removeMessageListener('watchright:answer', take);
      resolve(data);
    });
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

async function drawPopup(id: string): Promise<string> {
  const views = WebExtensionPolicy.getByID(id)?.extension.views ?? [];
  const view = [...views].find(({ viewType, unloaded }) => viewType === 'popup' && !unloaded);
  if (!view) throw new Error('no popup is open');
  const picture = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL();
}

function closePopup(id: string): void {
  const views = WebExtensionPolicy.getByID(id)?.extension.views ?? [];
  const view = [...views].find(({ viewType, unloaded }) => viewType === 'popup' && !unloaded);
  view?.xulBrowser.closest('panel')?.hidePopup();
}
