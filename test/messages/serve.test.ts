import { describe, expect, test } from 'vitest';
import { createClient, type Envelope, type Handlers } from '../../src/messages/create-client.ts';
import { type Guard, serve } from '../../src/messages/serve.ts';

interface Toy {
  double: (query: { readonly value: number }) => number;
  name: (query: null) => string;
}
type Caller = 'friend' | 'stranger';

const handlers: Handlers<Toy, Caller> = {
  double: ({ value }) => {
    if (value > 100) throw new RangeError('too large');
    return value * 2;
  },
  name: async () => 'toy',
};
const guard: Guard<Toy, Caller> = {
  mayAsk: (sender) => sender === 'friend',
  checks: {
    double: (query) => {
      if (typeof query !== 'object' || query === null || !('value' in query)) throw new Error('no value');
      return { value: Number(query.value) };
    },
    name: () => null,
  },
};

/** A wire as the browsers have it: what goes over it is copied. */
function wire(sender: Caller) {
  const server = serve<Toy, Caller>(handlers, guard);
  return createClient<Toy>(async (envelope: Envelope) => {
    const answer = await server(structuredClone(envelope), sender);
    return structuredClone(answer);
  });
}

describe('serve and client', () => {
  test('a message is answered with the reply of its handler', async () => {
    const ask = wire('friend');
    expect(await ask('double', { value: 4 })).toBe(8);
    expect(await ask('name', null)).toBe('toy');
  });

  test('what a handler throws arrives as a MessageError with its words', async () => {
    await expect(wire('friend')('double', { value: 101 })).rejects.toThrow('too large');
  });

  test('a sender who may not ask is refused before the handler runs', async () => {
    await expect(wire('stranger')('name', null)).rejects.toThrow('not for this sender');
  });

  test('a payload that fails its check never reaches the handler', async () => {
    const answer = await serve<Toy, Caller>(handlers, guard)({ name: 'double', query: null }, 'friend');
    expect(answer).toEqual({ ok: false, error: 'no value' });
  });

  test('other messages are left to others, inherited names and nonsense too', () => {
    const server = serve<Toy, Caller>(handlers, guard);
    const others = [
      { name: 'other', query: null },
      { name: 'toString' },
      { name: 1 },
      'name',
      null,
      undefined,
    ];
    for (const message of others) expect(server(message, 'friend')).toBeNull();
  });

  test('silence at the other end rejects', async () => {
    const ask = createClient<Toy>(async () => undefined);
    await expect(ask('name', null)).rejects.toThrow('Nobody answered');
  });
});

test('mistakes do not compile', () => {
  // Checked by `npm run types`; never called.
  const mistakes = () => {
    const ask = wire('friend');
    // @ts-expect-error there is no such message
    ask('treble', { value: 1 });
    // @ts-expect-error the payload is another one
    ask('double', { value: 'one' });
    // @ts-expect-error a handler is missing
    serve<Toy, Caller>({ name: () => 'toy' }, guard);
    // @ts-expect-error the reply is another one
    serve<Toy, Caller>({ ...handlers, name: () => 1 }, guard);
    // @ts-expect-error a check is missing
    serve<Toy, Caller>(handlers, { ...guard, checks: { name: () => null } });
  };
  expect(mistakes).toBeInstanceOf(Function);
});
