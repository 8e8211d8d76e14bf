import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withChangedExtension } from './harness/changed-extension.ts';

/** Puts a promise that nobody catches at the end of the background script. */
async function breakWorker(folder: string): Promise<void> {
  const { background } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const file = background.service_worker ?? background.scripts[0];
  await appendFile(join(folder, file), `\nPromise.reject(new Error('Wrong on purpose'));\n`);
}

// The control of the look after every test: without it, no error at all could mean that none is seen.
test('an error that the worker throws is counted, however late the browser logs it', async () => {
  await withChangedExtension(breakWorker, async ({ ask, controls }) => {
    // Chromium counts from when it is told to, which is after the first start.
    await controls.killWorker();
    await ask('settings', { isPrivate: false });
    const seen: string[] = [];
    const collect = async () => {
      seen.push(...(await controls.takeErrors()));
      return seen.join('\n');
    };
    await expect.poll(collect).toContain('Wrong on purpose');
  });
});
