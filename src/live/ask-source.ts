import type { LiveAnswer } from '../core/availability/live-answer.ts';
import type { Day } from '../core/day.ts';
import { createGetJson, type Fetch } from './create-get-json.ts';
import { LiveFailure } from './live-failure.ts';
import type { LiveDoor, LiveFilm, LiveSource } from './live-source.ts';

export interface AskOptions {
  readonly fetch: Fetch;
  readonly token: string | null;
  /** Milliseconds for all requests of one question together. */
  readonly timeout: number;
}

/** Asks a source about a film. Rejects with a LiveFailure, at the latest after `timeout`. */
export async function askSource(
  source: LiveSource,
  { film, today }: { readonly film: LiveFilm; readonly today: Day },
  options: AskOptions,
): Promise<LiveAnswer> {
  if (!source.canAsk(film)) throw new LiveFailure('no-id');
  return withDoor(source, options, (door) => source.ask({ ...door, film, today }));
}

/** Asks a source whether it takes the token. Rejects with a LiveFailure when it does not. */
export async function checkToken(source: LiveSource, options: AskOptions): Promise<void> {
  await withDoor(source, options, async (door) => source.token?.check(door));
}

async function withDoor<T>(
  source: LiveSource,
  { fetch, token, timeout }: AskOptions,
  use: (door: LiveDoor) => Promise<T>,
): Promise<T> {
  if (source.token && token === null) throw new LiveFailure('no-token');
  const signal = AbortSignal.timeout(timeout);
  try {
    return await use({ token, getJson: createGetJson({ origin: source.origin, fetch, signal }) });
  } catch (error) {
    // "Not allowed" from a source that asks for no token is a fault of its own.
    if (error instanceof LiveFailure && error.kind === 'bad-token' && !source.token)
      throw new LiveFailure('broken');
    throw error;
  }
}
