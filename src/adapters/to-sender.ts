import type { Runtime } from 'webextension-polyfill';
import type { Sender } from '../messages/sender.ts';

/** What the browser says of a sender, in our words. `id` and `origin` are those of this extension. */
export function toSender(sender: Runtime.MessageSender, id: string, origin: string): Sender {
  return {
    from: whereFrom(sender, id, origin),
    tabId: sender.tab?.id ?? null,
    isPrivate: sender.tab?.incognito ?? false,
  };
}

function whereFrom(sender: Runtime.MessageSender, id: string, origin: string): Sender['from'] {
  if (sender.id !== id) return 'stranger';
  if (sender.url?.startsWith(origin)) return 'surface';
  // Our content script runs in top frames only; a frame that speaks like it is not it.
  return sender.tab && sender.frameId === 0 ? 'page' : 'stranger';
}
