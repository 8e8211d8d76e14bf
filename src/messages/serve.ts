import type { Answer } from './answer.ts';
import type { Envelope, Handlers, Protocol } from './create-client.ts';

/** One function per message that gives the payload back when it is what it should be, and throws when it is not. */
export type Checks<P extends Protocol<P>> = {
  readonly [K in keyof P]: (query: unknown) => Parameters<P[K]>[0];
};

export interface Guard<P extends Protocol<P>, Sender> {
  /** Who may send the messages of this protocol. */
  readonly mayAsk: (sender: Sender) => boolean;
  /** `trusted` where only our own extension pages may ask. */
  readonly checks: Checks<P> | 'trusted';
}

/** Answers a message of its protocol; null for any other, so that several can be served side by side. */
export type Server<Sender> = (message: unknown, sender: Sender) => Promise<Answer> | null;

/** The answering end of a protocol. It never throws: a refusal or a failure is an answer too. */
export function serve<P extends Protocol<P>, Sender>(
  handlers: Handlers<P, Sender>,
  guard: Guard<P, Sender>,
): Server<Sender> {
  const has = (name: string): name is keyof P & string => Object.hasOwn(handlers, name);
  const answer = async (name: keyof P & string, query: unknown, sender: Sender): Promise<Answer> => {
    if (!guard.mayAsk(sender)) return { ok: false, error: `${name}: not for this sender` };
    try {
      // `trusted` is said for senders that are compiled against the same protocol.
      const checked = guard.checks === 'trusted' ? (query as never) : guard.checks[name](query);
      return { ok: true, reply: await handlers[name](checked, sender) };
    } catch (error) {
      return { ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  };
  return (message, sender) =>
    isEnvelope(message) && has(message.name) ? answer(message.name, message.query, sender) : null;
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string'
  );
}
