import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './session.ts';

interface StorageGlobals {
  readonly chrome: {
    readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
  };
}

/** Everything the extension keeps in the browser's local storage. */
export function listStored(session: Session): Promise<Record<string, unknown>> {
  return session.desk.evaluate(() =>
    (globalThis as unknown as StorageGlobals).chrome.storage.local.get(null),
  );
}

/** Files of the profile that belong to the extension and hold `text`, in one byte or two bytes a letter. */
export async function findOnDisk(session: Session, text: string): Promise<string[]> {
  const { extensionId, extensionBase } = session.driver;
  const owners = [extensionId, new URL(extensionBase).hostname];
  const entries = await readdir(session.profile, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => owners.some((owner) => path.includes(owner)));
  const wanted = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const hits = await Promise.all(
    paths.map(async (path) => {
      // Databases come and go while the browser runs.
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      return wanted.some((needle) => bytes.includes(needle)) ? [path] : [];
    }),
  );
  return hits.flat();
}
