import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerPage, indexPages } from './answer-page.ts';
import { createCertificate } from './create-certificate.ts';
import type { DemoPage } from './demo-page.ts';
import { demoPages } from './demo-pages.ts';
import type { LoggedRequest } from './request-log.ts';

export interface DemoServer {
  /** Port of the forward proxy on 127.0.0.1; a browser that uses it sees the demo pages under their real names. */
  readonly proxyPort: number;
  /** Everything that was asked for, in order: the count of what left the browser. Grows while the server runs. */
  readonly log: readonly LoggedRequest[];
  /** Serves these pages from now on, and no longer those before; the log begins anew. */
  readonly restage: (pages: readonly DemoPage[]) => void;
  /** Ends the server and every connection it still has. */
  readonly close: () => Promise<void>;
}

/**
 * Serves `pages` on loopback, under their real host names, over https and http. No name is looked up and nothing is
 * passed on to the network: every tunnel ends in the one TLS server here.
 */
export async function createDemoServer(pages: readonly DemoPage[] = demoPages): Promise<DemoServer> {
  const log: LoggedRequest[] = [];
  const byAddress = indexPages(pages);
  const tls = createTlsServer(await createCertificate(), answerPage('https', byAddress, log));
  const proxy = createPlainServer(answerPage('http', byAddress, log));
  const sockets = new Set<Socket>();
  for (const server of [tls, proxy]) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      // Browsers drop connections as they like; that is no fault of the server.
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const tlsPort = await listen(tls);
  proxy.on('connect', (request, client, head) => {
    log.push({ via: 'connect', target: request.url ?? '', origin: null });
    joinTunnel(client, head, tlsPort);
  });
  const proxyPort = await listen(proxy);
  const restage: DemoServer['restage'] = (next) => {
    byAddress.clear();
    for (const [address, page] of indexPages(next)) byAddress.set(address, page);
    log.length = 0;
  };
  return { proxyPort, log, restage, close: () => closeAll([proxy, tls], sockets) };
}

function joinTunnel(client: Duplex, head: Buffer, port: number): void {
  const inner = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 OK\r\n\r\n');
    inner.write(head);
    inner.pipe(client).pipe(inner);
  });
  inner.on('error', () => client.destroy());
  client.on('error', () => inner.destroy());
  client.on('close', () => inner.destroy());
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    // A server that listens on a port has an AddressInfo, never a pipe's name.
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function closeAll(servers: readonly Server[], sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
}
