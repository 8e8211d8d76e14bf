import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BrowserKind, buildFolder } from '../../../src/cli/browsers/browser-kind.ts';
import { launchBrowser } from '../../../src/cli/browsers/launch-browser.ts';
import { requireBrowser } from '../../../src/cli/browsers/require-browser.ts';
import { buildWhenStale } from '../../../src/cli/start/build-when-stale.ts';
import { createDemoServer } from '../../../src/demo/create-demo-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Which browser this project drives. */
    browser: BrowserKind;
    /** Its path on this machine. */
    executable: string;
    /** The built extension, in a folder of its own: a build beside the tests does not change it under the browser. */
    extensionDir: string;
    /** Where browsers may put their profiles; gone with all that is in it when the last test has run. */
    profilesDir: string;
    /** A profile that the browser has set up and nothing was done in: each test browser begins with a copy. */
    plainProfile: string;
  }
}

const root = join(import.meta.dirname, '../../..');

/** Builds the extension and finds, or installs, the browser. Fails where there is no browser: nothing is skipped. */
export async function setup(project: TestProject): Promise<() => void> {
  const kind = project.config.provide.browser;
  if (!kind) throw new Error('the project does not say which browser it drives');
  const folder = mkdtempSync(join(tmpdir(), `watchright-${kind}-`));
  const extensionDir = join(folder, 'extension');
  cpSync(buildWhenStale(root, buildFolder[kind]), extensionDir, { recursive: true });
  project.provide('extensionDir', extensionDir);
  const profilesDir = join(folder, 'profiles');
  mkdirSync(profilesDir);
  project.provide('profilesDir', profilesDir);
  const executable = await requireBrowser(kind, join(root, '.cache/browsers'));
  project.provide('executable', executable);
  const plainProfile = join(folder, 'plain-profile');
  mkdirSync(plainProfile);
  if (kind === 'firefox') await startOnce(executable, plainProfile);
  project.provide('plainProfile', plainProfile);
  // Built here, because files of tests run side by side.
  buildWhenStale(root, 'gallery');
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Firefox needs two seconds longer for its first start with a profile than for any other. It gets no add-on yet. */
async function startOnce(executable: string, profile: string): Promise<void> {
  const server = await createDemoServer();
  const browser = await launchBrowser({
    kind: 'firefox',
    executable,
    profile,
    proxyPort: server.proxyPort,
    isHeadless: true,
  });
  await browser.close();
  await server.close();
}
