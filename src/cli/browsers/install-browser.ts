import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  Browser,
  computeExecutablePath,
  detectBrowserPlatform,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from './browser-kind.ts';
import { type HostSystem, planInstall } from './plan-install.ts';

/**
 * Installs a browser of that kind and gives its path. Says on stderr what it does.
 * Throws one sentence that says what to do where it cannot.
 */
export async function installBrowser(kind: BrowserKind, cacheDir: string): Promise<string> {
  const plan = planInstall(kind, readHostSystem());
  for (const step of plan.aptSteps) runApt(step);
  return plan.executable ?? (await downloadBrowser(kind, cacheDir));
}

/** Path of a browser that was downloaded before, or null. */
export async function findDownloaded(kind: BrowserKind, cacheDir: string): Promise<string | null> {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.find(({ browser }) => browser === downloadNames[kind])?.executablePath ?? null;
}

const downloadNames = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

function readHostSystem(): HostSystem {
  let release = '';
  try {
    release = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // Not a Linux that says what it is.
  }
  return { platform: process.platform, release, isRoot: process.getuid?.() === 0 };
}

function runApt(step: readonly string[]): void {
  console.error(`apt-get ${step.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', step, { stdio: ['ignore', 2, 2], env });
  if (status !== 0) throw new Error(`apt-get ${step.join(' ')} did not succeed; see its own words above.`);
}

async function downloadBrowser(kind: BrowserKind, cacheDir: string): Promise<string> {
  const platform = detectBrowserPlatform();
  const browser = downloadNames[kind];
  try {
    if (!platform) throw new Error(`no build for ${process.platform} ${process.arch}`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    console.error(`Downloading ${browser} ${buildId}`);
    await install({ browser, buildId, cacheDir, platform, downloadProgressCallback: 'default' });
    return computeExecutablePath({ browser, buildId, cacheDir, platform });
  } catch (cause) {
    const name = kind === 'chromium' ? 'Chrome or Chromium' : 'Firefox 140 or newer';
    throw new Error(`Please install ${name} and try again: none was found and none could be downloaded.`, {
      cause,
    });
  }
}
