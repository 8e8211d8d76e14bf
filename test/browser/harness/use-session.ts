import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { DemoPage } from '../../../src/demo/demo-page.ts';
import type { LoggedRequest } from '../../../src/demo/request-log.ts';
import type { Settings } from '../../../src/messages/settings.ts';
import { openShared } from './open-shared.ts';
import { Session, type SessionOptions } from './session.ts';

/** The day of the seed story. */
export const SEED_DAY = '2014-12-26';

interface SessionUse {
  /** Served beside the pages of the demo site. */
  readonly pages?: readonly DemoPage[];
  /** For files that need a browser fresh from the install, or leave one that others cannot use. */
  readonly isOwn?: boolean;
}

/**
 * One session for all tests of a file: the browser that all files share, unless it `isOwn`. After each test nothing may
 * have thrown in the extension, and nothing may have left the browser but what the test opened.
 */
export function useSession({ pages = [], isOwn = false }: SessionUse = {}): () => Session {
  let session: Session | null = null;
  let told = 0;
  const live = () => {
    if (!session) throw new Error('the session has not started');
    return session;
  };
  beforeAll(async () => {
    const options: SessionOptions = {
      kind: inject('browser'),
      executable: inject('executable'),
      extensionDir: inject('extensionDir'),
      profilesDir: inject('profilesDir'),
      plainProfile: inject('plainProfile'),
      pages,
    };
    session = await (isOwn ? Session.open(options) : openShared(options));
  });
  afterEach(async () => {
    expect(await takeFaults(live()), 'errors of the extension').toEqual([]);
    const strays = listStrayRequests(live());
    const fresh = strays.slice(told);
    told = strays.length;
    expect(fresh, 'requests nobody asked for').toEqual([]);
  });
  afterAll(() => (isOwn ? session?.close() : undefined));
  return live;
}

/** Errors since the last call that no test has brought about on purpose. */
async function takeFaults({ controls, provoked }: Session): Promise<readonly string[]> {
  const errors = await controls.takeErrors();
  return errors.filter((error) => ![...provoked].some((part) => error.includes(part)));
}

/**
 * Waits for an error that the test has brought about on purpose. Browsers log errors when they find the time, and one
 * refusal as two of them: whatever has `part` in it and comes later is no fault of the tests that follow.
 */
export async function expectError({ controls, provoked }: Session, part: string): Promise<void> {
  provoked.add(part);
  const seen: string[] = [];
  const collect = async () => {
    seen.push(...(await controls.takeErrors()));
    return seen;
  };
  await expect
    .poll(collect, { message: `an error about ${part}` })
    .toContainEqual(expect.stringContaining(part));
  expect(
    seen.filter((error) => !error.includes(part)),
    'other errors of the extension',
  ).toEqual([]);
}

/** What Chromium asks for however quiet it is told to be: whether somebody is signed in. */
const BROWSERS_OWN =
  /^(connect accounts\.google\.com:443|request https:\/\/accounts\.google\.com\/ListAccounts\?.*)$/;

/** What left the browser beside the pages that the test opened and the icons that browsers look for. */
export function listStrayRequests({ server, opened }: Session): string[] {
  const hosts = new Set([...opened].map((address) => new URL(address).hostname));
  // Chromium tries https first where a test asks for http.
  const withoutScheme = (address: string) => new URL(address).href.replace(/^https?:|#.*$/g, '');
  const own = new Set([...opened].map(withoutScheme));
  const isOwn = ({ via, target }: LoggedRequest) => {
    if (via === 'connect') return hosts.has(new URL(`https://${target}`).hostname);
    const { hostname, pathname } = new URL(target);
    return own.has(withoutScheme(target)) || (hosts.has(hostname) && pathname === '/favicon.ico');
  };
  return server.log
    .filter((request) => !isOwn(request))
    .map(({ via, target }) => `${via} ${target}`)
    .filter((line) => !BROWSERS_OWN.test(line));
}

/** Chooses the settings that a test stands on, as the reader would in a normal window. */
export function choose(session: Session, change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  return session.ask('change-settings', { change, isPrivate: false });
}

/** Waits until the reader's choices not to be told are so many; the banner does not wait for them to be kept. */
export async function expectDismissals(session: Session, count: number, isPrivate = false): Promise<void> {
  const read = async () => (await session.ask('settings', { isPrivate })).dismissals;
  await expect.poll(read).toHaveLength(count);
}
