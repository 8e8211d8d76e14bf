import type { HostText } from '../core/site-index/host-text.ts';

/**
 * Whether a page is of a listed or licensed site, as far as its address tells; the worker checks the exact text. Nearly every
 * page is let go by its host: to make a URL of its address would cost it 0.05 ms.
 */
export function isOfKnownSite(address: string, hosts: HostText): boolean {
  if (!hosts.mayKnow(address)) return false;
  const { hostname, pathname } = new URL(address);
  return hosts.isKnown(hostname.endsWith('.') ? hostname.slice(0, -1) : hostname, pathname);
}
