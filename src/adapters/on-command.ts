import browser, { type Tabs } from 'webextension-polyfill';
import { type Tab, tabsDoor } from './tabs.ts';

/** Calls `run` with the tab the reader looks at when the shortcut of a command is pressed; Android has no shortcuts. */
export function onCommand(name: string, run: (tab: Tab) => void): void {
  // The types know desktop browsers only.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener(async (command: string, pressedIn?: Tabs.Tab) => {
    if (command !== name) return;
    // Which window is the current one a worker does not always know; the browser says which tab it was.
    const tab = pressedIn?.id === undefined ? await tabsDoor.findActive() : await tabsDoor.find(pressedIn.id);
    if (tab) run(tab);
  });
}
