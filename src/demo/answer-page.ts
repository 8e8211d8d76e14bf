import type { IncomingMessage, RequestListener } from 'node:http';
import type { DemoPage } from './demo-page.ts';
import { renderIndex } from './render-index.ts';
import type { LoggedRequest } from './request-log.ts';

const withoutScheme = (address: string) => address.replace(/^https?:\/\//, '');

/** Pages by address, whatever the scheme. */
export function indexPages(pages: readonly DemoPage[]): Map<string, DemoPage> {
  // Browsers send international hosts and paths in ASCII, so both sides go through URL.
  return new Map(pages.map((page) => [withoutScheme(new URL(page.address).href), page]));
}

function askedAddress(scheme: 'http' | 'https', request: IncomingMessage): string {
  const path = request.url ?? '/';
  // A request to a forward proxy names the whole address.
  return path.startsWith('http://') ? path : `${scheme}://${request.headers.host ?? ''}${path}`;
}

/** Answers with the page of the address asked for, else with the list of all pages; logs every request. */
export function answerPage(
  scheme: 'http' | 'https',
  pages: ReadonlyMap<string, DemoPage>,
  log: LoggedRequest[],
): RequestListener {
  return (request, response) => {
    const target = askedAddress(scheme, request);
    log.push({ via: 'request', target, origin: request.headers.origin ?? null });
    const page = pages.get(withoutScheme(target));
    const status = page?.status?.(request.headers.authorization ?? '') ?? (page ? 200 : 404);
    const send = (): void => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
      if (page?.breaksOff) response.write(page.body, () => response.destroy());
      else response.end(page?.body ?? renderIndex([...pages.values()]));
    };
    if (page?.delay) setTimeout(send, page.delay);
    else send();
  };
}
