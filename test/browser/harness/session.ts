import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../src/cli/browsers/browser-kind.ts';
import { createPageClient } from '../../../src/cli/browsers/create-page-client.ts';
import type { Driver } from '../../../src/cli/browsers/driver.ts';
import { startDriver } from '../../../src/cli/browsers/start-driver.ts';
import { createDemoServer, type DemoServer } from '../../../src/demo/create-demo-server.ts';
import type { DemoPage } from '../../../src/demo/demo-page.ts';
import { demoPages } from '../../../src/demo/demo-pages.ts';
import type { Client } from '../../../src/messages/create-client.ts';
import type { SurfaceMessages } from '../../../src/messages/protocol.ts';
import { chromiumControls } from './chromium-controls.ts';
import { type Controls, waitUntil } from './controls.ts';
import { firefoxControls } from './firefox-controls.ts';

export interface SessionOptions {
  readonly kind: BrowserKind;
  readonly executable: string;
  readonly extensionDir: string;
  /** Pages to serve beside those of the demo site. */
  readonly pages: readonly DemoPage[];
  /** Folder in which the profile is made. */
  readonly profilesDir: string;
  /** The profile to begin with is a copy of this folder. */
  readonly plainProfile: string;
}

/** A running browser with the extension in it. */
interface Running {
  readonly driver: Driver;
  readonly controls: Controls;
  /** An extension page that stays open beside the tabs under test; the extension's worker is asked from here. */
  readonly desk: Page;
}

/** The page of the extension that the desk shows: it does nothing by itself once it is drawn. */
const DESK = 'src/options/index.html';

async function startBrowser(options: SessionOptions, proxyPort: number, profile: string): Promise<Running> {
  const { kind, executable, extensionDir } = options;
  const driver = await startDriver(extensionDir, { kind, executable, proxyPort, profile, isHeadless: true });
  const controls = await (kind === 'chromium' ? chromiumControls : firefoxControls)(driver);
  return { driver, controls, desk: await driver.openExtensionPage(DESK) };
}

/** One browser with the built extension, on a demo site of its own and with a profile of its own. */
export class Session {
  readonly kind: BrowserKind;
  readonly server: DemoServer;
  /** Folder of the browser's profile. */
  readonly profile: string;
  /** Addresses that the test itself opened, directly or by a page that does it; all else is a stray request. */
  readonly opened = new Set<string>();
  /** Parts of errors that a test brought about on purpose: they may come late, and more than once. */
  readonly provoked = new Set<string>();
  readonly #options: SessionOptions;
  #running: Running;

  private constructor(options: SessionOptions, server: DemoServer, profile: string, running: Running) {
    this.kind = options.kind;
    this.server = server;
    this.profile = profile;
    this.#options = options;
    this.#running = running;
  }

  static async open(options: SessionOptions): Promise<Session> {
    const server = await createDemoServer([...demoPages, ...options.pages]);
    const profile = await mkdtemp(join(options.profilesDir, 'profile-'));
    await cp(options.plainProfile, profile, { recursive: true });
    return new Session(options, server, profile, await startBrowser(options, server.proxyPort, profile));
  }

  get driver(): Driver {
    return this.#running.driver;
  }

  get controls(): Controls {
    return this.#running.controls;
  }

  get desk(): Page {
    return this.#running.desk;
  }

  /** Asks the worker, as a surface does. */
  readonly ask: Client<SurfaceMessages> = (name, query) => createPageClient(this.desk)(name, query);

  /** Reloads the extension as its author does; open pages keep what was injected into them. */
  reloadExtension(): Promise<void> {
    return this.#whileDeskIsGone(({ controls, desk }) => controls.reloadExtension(desk));
  }

  /** Lets the extension into private windows, which is the person's choice in both browsers. */
  allowPrivateWindows(): Promise<void> {
    return this.#whileDeskIsGone(({ controls }) => controls.allowPrivateWindows());
  }

  /** Takes the extension out, does `meanwhile`, and puts it in again. */
  reinstall(meanwhile: () => Promise<void>): Promise<void> {
    return this.#whileDeskIsGone(async ({ driver }) => {
      await driver.browser.uninstallExtension(driver.extensionId);
      await meanwhile();
      await driver.browser.installExtension(this.#options.extensionDir);
    });
  }

  /** A reload closes every page of the extension, and for a moment none can be opened. */
  async #whileDeskIsGone(reload: (running: Running) => Promise<void>): Promise<void> {
    const { driver, controls, desk } = this.#running;
    await reload(this.#running);
    const isGone = () =>
      desk
        .evaluate(() => document.title)
        .then(
          () => false,
          () => true,
        );
    await waitUntil(isGone, 'the extension goes');
    await waitUntil(async () => {
      const opened = await driver.openExtensionPage(DESK).catch(() => null);
      if (opened) this.#running = { driver, controls, desk: opened };
      return opened !== null;
    }, 'the extension comes back');
  }

  /** Makes it as good as new for the next file: no tabs, nothing kept, nothing asked for, and the pages of that file. */
  async tidy(pages: readonly DemoPage[]): Promise<void> {
    const { driver, desk } = this.#running;
    const isTab = (page: Page) => page !== desk && !page.url().startsWith('chrome:');
    const tabs = (await driver.browser.pages()).filter(isTab);
    await Promise.all(tabs.map((tab) => tab.close()));
    await this.ask('erase-data', { isPrivate: false });
    await this.controls.takeErrors();
    this.opened.clear();
    this.provoked.clear();
    this.server.restage([...demoPages, ...pages]);
  }

  /** Ends the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.driver.browser.close();
    this.#running = await startBrowser(this.#options, this.server.proxyPort, this.profile);
  }

  async close(): Promise<void> {
    await this.driver.browser.close();
    await this.server.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
