import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { Session } from './session.ts';

/** Runs `task` in a browser of its own with a copy of the built extension in which `change` has changed something. */
export async function withChangedExtension(
  change: (folder: string) => Promise<void>,
  task: (session: Session) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'watchright-changed-'));
  const extensionDir = join(home, 'extension');
  await cp(inject('extensionDir'), extensionDir, { recursive: true });
  await change(extensionDir);
  const session = await Session.open({
    kind: inject('browser'),
    executable: inject('executable'),
    extensionDir,
    profilesDir: inject('profilesDir'),
    plainProfile: inject('plainProfile'),
    pages: [],
  });
  try {
    await task(session);
  } finally {
    await session.close();
    await rm(home, { recursive: true, force: true });
  }
}
