import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** `http://127.0.0.1:1234`. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves pages by their paths, from memory on the loopback, never from a cache: every run is a first one. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/html' };
    response.writeHead(page === undefined ? 404 : 200, headers).end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
