import { Session, type SessionOptions } from './session.ts';

let shared: Session | null = null;

/** The one browser of this process, tidied for the next file. Starting one takes two to five seconds of both cores. */
export async function openShared(options: SessionOptions): Promise<Session> {
  if (shared) {
    try {
      await shared.tidy(options.pages);
      return shared;
    } catch (error) {
      // The file before has left it broken, and has failed; the next one is not to fail with it.
      console.error('A new browser, because the old one could not be tidied:', error);
      await shared.close().catch(() => {});
    }
  }
  const session = await Session.open(options);
  if (!shared) closeWithWorker.push(async () => shared?.close());
  shared = session;
  return session;
}
