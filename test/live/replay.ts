import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fetch } from '../../src/live/create-get-json.ts';

/** What the network answers at a path; a number is a bare status. */
export type Reply = number | object | string | ((init: RequestInit) => Promise<Response>);

/** A network that answers by the beginning of the path and query, the longest that fits; all else is 404. */
export function replay(replies: Readonly<Record<string, Reply>>) {
  const asked: string[] = [];
  const sent: RequestInit[] = [];
  const fetch: Fetch = async (address, init) => {
    asked.push(address);
    sent.push(init);
    const { pathname, search } = new URL(address);
    const [found] = Object.keys(replies)
      .filter((start) => (pathname + search).startsWith(start))
      .sort((a, b) => b.length - a.length);
    return respond(found === undefined ? 404 : (replies[found] ?? 404), init);
  };
  return { fetch, asked, sent };
}

async function respond(reply: Reply, init: RequestInit): Promise<Response> {
  if (typeof reply === 'function') return reply(init);
  if (typeof reply === 'number') return new Response('{}', { status: reply });
  return new Response(typeof reply === 'string' ? reply : JSON.stringify(reply));
}

/** Never answers; ends with the signal, as a real request does. */
export const silence: Reply = (init) =>
  new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

const OFFERS = join(import.meta.dirname, '../../../shared/reference/offers');

/** A real answer of TMDB from the shared material; null where that is missing. */
export function readReference(name: string): string | null {
  try {
    return readFileSync(join(OFFERS, name), 'utf8');
  } catch {
    return null;
  }
}
