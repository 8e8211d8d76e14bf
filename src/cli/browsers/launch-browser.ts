import { readFileSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import type { BrowserKind } from './browser-kind.ts';
import { firefoxPreferences } from './firefox-preferences.ts';

export interface LaunchOptions {
  readonly kind: BrowserKind;
  readonly executable: string;
  /** Forward proxy on 127.0.0.1 that gets everything, loopback addresses too. */
  readonly proxyPort: number;
  /** Folder of the profile. Whoever made it removes it. */
  readonly profile: string;
  readonly isHeadless: boolean;
  /** Firefox: id of the add-on that is going to be installed, and the host that its pages get. */
  readonly addOn?: { readonly id: string; readonly host: string };
}

/** Chromium asks for much by itself; without these and the flags below every line of the proxy's log has a page behind it. */
const ASKING_BY_ITSELF = ['AutofillServerCommunication', 'NetworkTimeServiceQuerying'];

/** Pages that Chromium keeps ready behind its address bar, for which nobody types: a second of processor time a start. */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'TabHoverCardImages'];

const WINDOW = { width: 1280, height: 900 };

/** Starts a browser that sees the demo site and nothing else. Its flags hold for this one process. */
export function launchBrowser(options: LaunchOptions): Promise<Browser> {
  return options.kind === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

function launchChromium({ executable, proxyPort, profile, isHeadless }: LaunchOptions): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath: executable,
    userDataDir: profile,
    headless: isHeadless,
    // Installing an extension over the protocol needs a pipe.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: isHeadless ? WINDOW : null,
    handleSIGINT: false,
    args: [
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      // Also for pages that are fetched outside a tab that the protocol watches, such as prerendered ones.
      '--ignore-certificate-errors',
      `--disable-features=${[...ASKING_BY_ITSELF, ...(isHeadless ? OWN_PAGES : [])].join()}`,
      // Nobody sees the tabs of a window without a screen slide in. The animations of pages stay as they are.
      ...(isHeadless ? ['--animation-duration-scale=0'] : []),
      '--allow-browser-signin=false',
      '--component-updater=url-source=http://127.0.0.1:9/',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-gpu',
      '--disable-quic',
      ...(cannotSandbox() ? ['--no-sandbox'] : []),
    ],
  });
}

/** Chromium refuses to start as root with its sandbox, and without unprivileged name spaces as anybody else. */
function cannotSandbox(): boolean {
  if (process.getuid?.() === 0) return true;
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1';
  } catch {
    return false;
  }
}

function launchFirefox({
  executable,
  proxyPort,
  profile,
  isHeadless,
  addOn,
}: LaunchOptions): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: executable,
    userDataDir: profile,
    headless: isHeadless,
    acceptInsecureCerts: true,
    defaultViewport: isHeadless ? WINDOW : null,
    handleSIGINT: false,
    // Lets us read the popup and closed shadow roots, which no web page can.
    args: ['-remote-allow-system-access'],
    // Released Firefoxes heed services.settings.server only with this.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: firefoxPreferences(proxyPort, addOn),
  });
}
