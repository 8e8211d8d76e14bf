import type { Page } from 'puppeteer-core';
import type { Driver } from '../../../src/cli/browsers/driver.ts';
import { type Controls, waitUntil } from './controls.ts';

interface ExtensionError {
  readonly message: string;
  readonly source: string;
}

/** The part of `chrome.developerPrivate`, which chrome://extensions has, that is used here. */
interface ManagementPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
      addHostPermission(id: string, host: string): Promise<void>;
      removeHostPermission(id: string, host: string): Promise<void>;
      deleteExtensionErrors(which: object): Promise<void>;
      getExtensionInfo(id: string): Promise<{
        readonly runtimeErrors: readonly ExtensionError[];
        readonly manifestErrors: readonly ExtensionError[];
      }>;
    };
  };
}

export async function chromiumControls(driver: Driver): Promise<Controls> {
  const { browser, extensionId, extensionBase } = driver;
  const isWorkerRunning = async () =>
    browser
      .targets()
      .some((target) => target.type() === 'service_worker' && target.url().startsWith(extensionBase));
  const manage = await browser.newPage();
  await manage.goto('chrome://extensions');
  // Outside developer mode an unpacked extension does not come back from a reload.
  await manage.evaluate(() =>
    (globalThis as unknown as ManagementPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await configure(manage, { extensionId, errorCollection: true });
  return {
    isWorkerRunning,
    killWorker: async () => {
      const session = await manage.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
      await waitUntil(async () => !(await isWorkerRunning()), 'the worker ends');
    },
    reloadExtension: async (desk) => {
      // The page goes before it can answer.
      await desk
        .evaluate(() => (globalThis as unknown as { chrome: RuntimeApi }).chrome.runtime.reload())
        .catch(() => {});
    },
    allowPrivateWindows: () => configure(manage, { extensionId, incognitoAccess: true }),
    setSiteAccess: (isAllowed) =>
      configure(manage, { extensionId, hostAccess: isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK' }),
    // What was granted on this page once, the browser gives without asking.
    grantWhenAsked: (origin) =>
      manage.evaluate(
        (id, host) =>
          (globalThis as unknown as ManagementPage).chrome.developerPrivate.addHostPermission(id, host),
        extensionId,
        `${origin}/*`,
      ),
    takeAccess: (origin) =>
      manage.evaluate(
        (id, host) =>
          (globalThis as unknown as ManagementPage).chrome.developerPrivate.removeHostPermission(id, host),
        extensionId,
        `${origin}/*`,
      ),
    takeErrors: async () => {
      const { runtimeErrors, manifestErrors } = await manage.evaluate(async (id) => {
        const { developerPrivate } = (globalThis as unknown as ManagementPage).chrome;
        const info = await developerPrivate.getExtensionInfo(id);
        await developerPrivate.deleteExtensionErrors({ extensionId: id });
        return info;
      }, extensionId);
      return [...manifestErrors, ...runtimeErrors].map(({ source, message }) => `${source}: ${message}`);
    },
  };
}

interface RuntimeApi {
  readonly runtime: { reload(): void };
}

function configure(manage: Page, change: object): Promise<void> {
  return manage.evaluate(
    (update) =>
      (globalThis as unknown as ManagementPage).chrome.developerPrivate.updateExtensionConfiguration(update),
    change,
  );
}
