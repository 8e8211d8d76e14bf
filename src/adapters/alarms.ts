import browser from 'webextension-polyfill';

/** One alarm of the browser, by its name. It wakes the worker. */
export interface AlarmDoor {
  /** Goes off once at that time, in milliseconds since 1970; takes the place of the one set before. */
  readonly set: (when: number) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** To be called in the worker's first turn. */
  readonly onTime: (listener: () => void) => void;
}

export function openAlarm(name: string): AlarmDoor {
  return {
    set: async (when) => {
      // The types say it answers with nothing; in Chromium it is a promise.
      await browser.alarms.create(name, { when });
    },
    clear: async () => {
      await browser.alarms.clear(name);
    },
    onTime: (listener) =>
      browser.alarms.onAlarm.addListener((alarm) => {
        if (alarm.name === name) listener();
      }),
  };
}
