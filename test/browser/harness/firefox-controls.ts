import type { Driver } from '../../../src/cli/browsers/driver.ts';
import type { FirefoxWindow } from '../../../src/cli/browsers/firefox-globals.ts';
import { runPrivileged } from '../../../src/cli/browsers/send-bidi.ts';
import type { Controls } from './controls.ts';

declare const WebExtensionPolicy: FirefoxWindow['WebExtensionPolicy'];
declare const ChromeUtils: FirefoxWindow['ChromeUtils'];
declare const Services: FirefoxWindow['Services'];

export async function firefoxControls(driver: Driver): Promise<Controls> {
  const { browser, extensionId, extensionBase } = driver;
  const isWorkerRunning = async () =>
    (await runPrivileged(
      browser,
      (id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'none',
      extensionId,
    )) === 'running';
  return {
    isWorkerRunning,
    killWorker: () =>
      runPrivileged(
        browser,
        (id) =>
          WebExtensionPolicy.getByID(id)?.extension.terminateBackground({
            ignoreDevToolsAttached: true,
            disableResetIdleForTest: true,
          }),
        extensionId,
      ),
    reloadExtension: () => runPrivileged(browser, reloadAddOn, extensionId),
    allowPrivateWindows: () => runPrivileged(browser, allowInPrivateWindows, extensionId),
    setSiteAccess: (isAllowed) => runPrivileged(browser, setSiteAccess, extensionId, isAllowed),
    grantWhenAsked: () => runPrivileged(browser, answerPrompts),
    takeAccess: () => runPrivileged(browser, withdrawConsent, extensionId),
    takeErrors: () => runPrivileged(browser, takeConsoleErrors, extensionBase),
  };
}

async function reloadAddOn(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addOn = await AddonManager?.getAddonByID(id);
  await addOn?.reload();
}

async function allowInPrivateWindows(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  await ExtensionPermissions?.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addOn = await AddonManager?.getAddonByID(id);
  await addOn?.reload();
}

async function setSiteAccess(id: string, isAllowed: boolean): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  await ExtensionPermissions?.[isAllowed ? 'add' : 'remove'](id, sites, extension);
}

/** The preference that Firefox's own tests use: every request of an optional permission is granted unseen. */
function answerPrompts(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

/** The host stays: it is one of all pages. What can be taken back is the consent to what is sent. */
async function withdrawConsent(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const consent = { permissions: [], origins: [], data_collection: ['websiteContent'] };
  await ExtensionPermissions?.remove(id, consent, extension);
}

function takeConsoleErrors(base: string): string[] {
  const messages = Services.console.getMessageArray();
  Services.console.reset();
  // Firefox logs one of these four of any message whose answer comes after the page that asked has gone (wrapPromise in its
  // ExtensionCommon.sys.mjs); no code can hear of it.
  const isLateAnswer = /Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/;
  return messages
    .map(({ message }) => message)
    .filter((message) => message.startsWith('[JavaScript Error') && message.includes(base))
    .filter((message) => !isLateAnswer.test(message));
}
