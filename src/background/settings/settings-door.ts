import type { Store } from '../../adapters/store.ts';
import type { Settings } from '../../messages/settings.ts';
import { migrateSettings } from './migrate-settings.ts';
import { readSettings } from './read-settings.ts';

export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** The reader's settings. What a private window changes stays in memory and is seen by private windows only. */
export interface SettingsDoor {
  readonly read: (isPrivate: boolean) => Promise<Settings>;
  /** The change is worked out from the settings of the moment, so that two at once lose nothing. */
  readonly change: (makeChange: (now: Settings) => SettingsChange, isPrivate: boolean) => Promise<Settings>;
  /** Forgets what private windows changed. */
  readonly forgetPrivate: () => Promise<void>;
}

export interface SettingsStores {
  readonly local: Store;
  readonly session: Store;
}

const KEY = 'settings';
const KEY_ASIDE = 'settings-set-aside';
const KEY_PRIVATE = 'private-settings';
const MOST_ASIDE = 5;

export function openSettings({ local, session }: SettingsStores): SettingsDoor {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task);
    last = result.catch(() => null);
    return result;
  };

  const readStored = async (): Promise<Settings> => {
    const stored = await local.get(KEY);
    const { settings, isBroken } = migrateSettings(stored);
    if (isBroken) {
      await setAside(local, stored);
      await local.set(KEY, settings);
    }
    return settings;
  };

  const read = async (isPrivate: boolean): Promise<Settings> => {
    const stored = await readStored();
    return isPrivate ? { ...stored, ...toChange(await session.get(KEY_PRIVATE)) } : stored;
  };

  return {
    read: (isPrivate) => inTurn(() => read(isPrivate)),
    change: (makeChange, isPrivate) =>
      inTurn(async () => {
        const now = await read(isPrivate);
        const change = makeChange(now);
        const { settings, broken } = readSettings({ ...now, ...change });
        if (broken.length > 0) throw new Error(`Not a value for ${broken.join(', ')}`);
        if (!isPrivate) await local.set(KEY, settings);
        else await session.set(KEY_PRIVATE, { ...toChange(await session.get(KEY_PRIVATE)), ...change });
        return settings;
      }),
    forgetPrivate: () => inTurn(() => session.remove(KEY_PRIVATE)),
  };
}

/** Keeps what could not be read, so that a person or a later version can still look at it. */
async function setAside(local: Store, stored: unknown): Promise<void> {
  const kept = await local.get(KEY_ASIDE);
  const all = Array.isArray(kept) ? [...kept, stored] : [stored];
  await local.set(KEY_ASIDE, all.slice(-MOST_ASIDE));
}

function toChange(stored: unknown): SettingsChange {
  // Written by this file only, into memory that nothing else can reach.
  return typeof stored === 'object' && stored !== null ? (stored as SettingsChange) : {};
}
