import type { Runtime } from 'webextension-polyfill';
import type { Answer } from '../messages/answer.ts';
import type { Envelope } from '../messages/create-client.ts';
import type { Sender } from '../messages/sender.ts';
import type { Server } from '../messages/serve.ts';
import { toSender } from './to-sender.ts';

/**
 * The content script's door to the extension. It goes without the polyfill, which would be a fifth of the whole script:
 * of what is used here both browsers understand the same form, and `chrome` is there in both (`browser`, where it is
 * missing, can be an element of the page with that id).
 */
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    readonly getURL: (path: string) => string;
    readonly sendMessage: (message: Envelope) => Promise<unknown>;
    readonly onMessage: {
      readonly addListener: (
        listener: (
          message: unknown,
          sender: Runtime.MessageSender,
          answer: (answer: Answer) => void,
        ) => boolean,
      ) => void;
    };
  };
};

/** Sends a message to the background worker, which wakes up for it. */
export async function sendToWorker(envelope: Envelope): Promise<unknown> {
  return chrome.runtime?.sendMessage(envelope);
}

/** Answers messages with the server; a name it does not know is left alone. */
export function answerInPage(server: Server<Sender>): void {
  chrome.runtime?.onMessage.addListener((message, sender, answer) => {
    const { runtime } = chrome;
    const answered = runtime ? server(message, toSender(sender, runtime.id ?? '', runtime.getURL(''))) : null;
    answered?.then(answer, () => null);
    // `true` keeps the line open until the answer is there.
    return answered !== null;
  });
}

/** False once the extension was reloaded or removed: this script can reach nothing any more. */
export function isConnected(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    // Firefox throws on what belonged to an extension that is gone.
    return false;
  }
}
