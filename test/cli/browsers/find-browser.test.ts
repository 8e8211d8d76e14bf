import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from '../../../src/cli/browsers/find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchright-find-'));
afterAll(() => rmSync(folder, { recursive: true }));

const only =
  (...present: string[]) =>
  (path: string) =>
    present.includes(path);
const noSnap = () => false;

test('Chrome on the search path comes before Chromium', () => {
  const exists = only('/usr/bin/chromium', '/usr/bin/google-chrome');
  expect(findBrowser('chromium', '/bin:/usr/bin', { exists, isSnap: noSnap })).toBe('/usr/bin/google-chrome');
});

test('a browser in its usual place is found where the search path has none', () => {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findBrowser('firefox', '/usr/bin', { exists: only(mac), isSnap: noSnap })).toBe(mac);
});

test('a browser of the other kind is no answer', () => {
  const exists = only('/usr/bin/firefox');
  expect(findBrowser('chromium', '/usr/bin', { exists, isSnap: noSnap })).toBeNull();
});

test('a snap is passed over for a browser further on', () => {
  const exists = only('/usr/bin/firefox', '/opt/bin/firefox');
  const isSnap = only('/usr/bin/firefox');
  expect(findBrowser('firefox', '/usr/bin:/opt/bin', { exists, isSnap })).toBe('/opt/bin/firefox');
});

test('the stub that starts a snap is known by what is in it, also behind a link', () => {
  const stub = join(folder, 'chromium-browser');
  writeFileSync(stub, '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
  chmodSync(stub, 0o755);
  symlinkSync(stub, join(folder, 'chromium'));
  const found = findBrowser('chromium', folder);
  expect(found === null || !found.startsWith(folder)).toBe(true);
  writeFileSync(stub, '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"\n');
  expect(findBrowser('chromium', folder)).toBe(join(folder, 'chromium'));
});
