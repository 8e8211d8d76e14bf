import { get } from 'node:http';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDemoServer, type DemoServer } from '../../src/demo/create-demo-server.ts';
import { demoPages } from '../../src/demo/demo-pages.ts';
import { strictPolicyPage } from '../../src/demo/pages/defensive.ts';
import { seedPage } from '../../src/demo/pages/seed.ts';

let server: DemoServer;
beforeAll(async () => {
  server = await createDemoServer();
});
afterAll(() => server.close());

/** Asks through the proxy as a browser does: a tunnel to the host, and TLS in it. */
function askSecurely(address: string): Promise<string> {
  const { hostname, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const tunnel = get({
      host: '127.0.0.1',
      port: server.proxyPort,
      method: 'CONNECT',
      path: `${hostname}:443`,
    });
    tunnel.on('error', reject);
    tunnel.on('connect', (_, socket) => {
      const secure = connectTls({ socket, servername: hostname, rejectUnauthorized: false });
      let answer = '';
      secure.on('error', reject);
      secure.on('data', (part) => {
        answer += part;
      });
      secure.on('end', () => resolve(answer));
      secure.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
    });
  });
}

test('a page is served over TLS under its real host name', async () => {
  const answer = await askSecurely(seedPage.address);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('Интервью / The Interview');
});

test('a page brings the headers it is about', async () => {
  expect(await askSecurely(strictPolicyPage.address)).toContain(
    "content-security-policy: default-src 'none'",
  );
});

test('an address that is not on the site is answered here too, with what there is', async () => {
  const answer = await askSecurely('https://elsewhere.example/');
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
  expect(answer).toContain(seedPage.address);
});

test('everything that is asked for is logged, in a tunnel or in the open', async () => {
  await askSecurely('https://logged.example/in-a-tunnel');
  await new Promise((resolve) =>
    get({ host: '127.0.0.1', port: server.proxyPort, path: 'http://logged.example/open' }, resolve),
  );
  expect(server.log).toContainEqual({ via: 'connect', target: 'logged.example:443', origin: null });
  expect(server.log).toContainEqual({
    via: 'request',
    target: 'https://logged.example/in-a-tunnel',
    origin: null,
  });
  expect(server.log).toContainEqual({ via: 'request', target: 'http://logged.example/open', origin: null });
});

test('no two pages have one address', () => {
  const addresses = demoPages.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
