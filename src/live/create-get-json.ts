import * as v from 'valibot';
import { LiveFailure } from './live-failure.ts';
import { readBounded } from './read-bounded.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Gets `path` of the source's own host; what comes back is what the schema says. Rejects with a LiveFailure. */
export type GetJson = <T>(
  path: string,
  schema: v.GenericSchema<unknown, T>,
  headers?: Readonly<Record<string, string>>,
) => Promise<T>;

/** Much more than the longest answer seen: 72 KB, a film with offers in 80 regions. */
const MOST_BYTES = 1_000_000;

interface GetJsonOptions {
  readonly origin: string;
  readonly fetch: Fetch;
  /** Ends every request, whatever it is at. */
  readonly signal: AbortSignal;
}

/**
 * The one way out to the network. No cookies and no referrer go with a request, nothing of it stays in the browser's
 * cache (which would put films of a private window on disk), and a redirect to another place is not followed.
 */
export function createGetJson({ origin, fetch, signal }: GetJsonOptions): GetJson {
  return async (path, schema, headers = {}) => {
    const text = await getText(origin + path, {
      signal,
      headers: { accept: 'application/json', ...headers },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    const result = v.safeParse(schema, parse(text));
    if (!result.success) throw new LiveFailure('malformed');
    return result.output;
  };

  async function getText(address: string, init: RequestInit): Promise<string> {
    try {
      const response = await fetch(address, init);
      refuse(response);
      return await readBounded(response, MOST_BYTES);
    } catch (error) {
      if (error instanceof LiveFailure) throw error;
      throw new LiveFailure(signal.aborted ? 'slow' : 'offline');
    }
  }
}

function refuse({ ok, status, headers }: Response): void {
  if (ok) return;
  if (status === 401 || status === 403) throw new LiveFailure('bad-token');
  if (status === 429) throw new LiveFailure('busy', headers.get('retry-after'));
  if (status === 503) throw new LiveFailure('broken', headers.get('retry-after'));
  if (status === 404) throw new LiveFailure('not-found');
  throw new LiveFailure('broken');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LiveFailure('malformed');
  }
}
