import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served under a path. */
export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface FileServer {
  /** `http://127.0.0.1:1234`. */
  readonly origin: string;
  readonly close: () => void;
}

/** Serves files from memory on the loopback, never from a cache: every run is a first one. */
export async function serveFiles(files: ReadonlyMap<string, ServedFile>): Promise<FileServer> {
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const body = file?.body ?? '';
    const headers = {
      'Cache-Control': 'no-store',
      // Without it the answer comes in chunks, and no file of a package does.
      'Content-Length': Buffer.byteLength(body),
      'Content-Type': file?.type ?? 'text/plain',
    };
    response.writeHead(file ? 200 : 404, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
