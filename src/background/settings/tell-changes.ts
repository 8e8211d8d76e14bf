import type { SettingsDoor } from './settings-door.ts';

/** The same door; `tell` is called after every change that is kept. */
export function tellChanges(door: SettingsDoor, tell: () => void): SettingsDoor {
  return {
    ...door,
    change: async (makeChange, isPrivate) => {
      const settings = await door.change(makeChange, isPrivate);
      if (!isPrivate) tell();
      return settings;
    },
  };
}
