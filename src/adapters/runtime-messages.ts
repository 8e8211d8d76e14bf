import browser, { type Runtime } from 'webextension-polyfill';
import type { Envelope } from '../messages/create-client.ts';
import type { Sender } from '../messages/sender.ts';
import type { Server } from '../messages/serve.ts';
import { toSender } from './to-sender.ts';

/** Sends a message to the background worker, which wakes up for it. */
export function sendToWorker(envelope: Envelope): Promise<unknown> {
  return browser.runtime.sendMessage(envelope);
}

/** Answers messages with the first server that knows their name; the others are left to other listeners. */
export function answerMessages(servers: readonly Server<Sender>[]): void {
  const origin = browser.runtime.getURL('');
  const listen = (message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void) => {
    for (const server of servers) {
      const answer = server(message, toSender(sender, browser.runtime.id, origin));
      if (answer === null) continue;
      void answer.then(reply);
      // Keeps the line open until the answer is there; older Chromium takes no promise for one.
      return true;
    }
    return undefined;
  };
  // The types leave out that a listener may pass a message over.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}
