import browser from 'webextension-polyfill';
import { type Tab, tabsDoor } from './tabs.ts';

/** Calls `run` with the tab the reader looks at when the shortcut of a command is pressed; Android has no shortcuts. */
export function onCommand(name: string, run: (tab: Tab) => void): void {
  // The types know desktop browsers only.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener(async (command: string) => {
    if (command !== name) return;
    const tab = await tabsDoor.findActive();
    if (tab) run(tab);
  });
}
