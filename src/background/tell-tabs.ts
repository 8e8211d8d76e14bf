import type { TabsDoor } from '../adapters/tabs.ts';
import { createClient } from '../messages/create-client.ts';
import type { TabMessages } from '../messages/protocol.ts';

/** Has every content script look at its page again; those of private windows only after a private change. */
export async function tellTabs(tabs: TabsDoor, isPrivateOnly: boolean): Promise<void> {
  const all = await tabs.list();
  for (const tab of all.filter((one) => one.isPrivate || !isPrivateOnly)) {
    const ask = createClient<TabMessages>((envelope) => tabs.send(tab.id, envelope));
    // Most tabs have no content script or nothing to look at; nobody waits for them.
    ask('look-again', null).catch(() => null);
  }
}
