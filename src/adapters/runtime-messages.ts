import browser, { type Runtime } from 'webextension-polyfill';
import type { Envelope } from '../messages/create-client.ts';
import type { Sender } from '../messages/sender.ts';
import type { Server } from '../messages/serve.ts';

/** Sends a message to the background worker, which wakes up for it. */
export function sendToWorker(envelope: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(envelope);
}

/** Answers messages with the first server that knows their name; the others are left to other listeners. */
export function answerMessages(servers: readonly Server<Sender>[]): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    for (const server of servers) {
      const answer = server(message, toSender(sender));
      if (answer) return answer;
    }
    return undefined;
  });
}

/** False in a content script whose extension was reloaded or removed: it can reach nothing any more. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

function toSender(sender: Runtime.MessageSender): Sender {
  return {
    from: whereFrom(sender),
    tabId: sender.tab?.id ?? null,
    isPrivate: sender.tab?.incognito ?? false,
  };
}

function whereFrom(sender: Runtime.MessageSender): Sender['from'] {
  if (sender.id !== browser.runtime.id) return 'stranger';
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return 'surface';
  return sender.tab && sender.frameId === 0 ? 'page' : 'stranger';
}
