import { openAnswer } from './answer.ts';

/** Any message interface: one function per name, payload in, reply out. */
export type Protocol<P> = { readonly [K in keyof P]: (query: never) => unknown };

type Query<P extends Protocol<P>, K extends keyof P> = Parameters<P[K]>[0];
type Reply<P extends Protocol<P>, K extends keyof P> = ReturnType<P[K]>;

export interface Envelope {
  readonly name: string;
  readonly query: unknown;
}

export type Client<P extends Protocol<P>> = <K extends keyof P & string>(
  name: K,
  query: Query<P, K>,
) => Promise<Reply<P, K>>;

export type Handlers<P extends Protocol<P>, Sender> = {
  readonly [K in keyof P]: (query: Query<P, K>, sender: Sender) => Promise<Reply<P, K>> | Reply<P, K>;
};

/**
 * The asking end of a protocol; `send` is the browser's, or a test's. A refusal or a failure at the other end rejects
 * with a MessageError here.
 */
export function createClient<P extends Protocol<P>>(
  send: (envelope: Envelope) => Promise<unknown>,
): Client<P> {
  // The serving end answers every name with its own reply type, which the wire cannot show.
  return async (name, query) => openAnswer(await send({ name, query })) as Reply<P, typeof name>;
}
