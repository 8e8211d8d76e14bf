import type { HostSet } from '../core/site-index/open-host-set.ts';

/** Of a page's address: a window's `location` as it is, since making a URL of it costs every page 0.05 ms more. */
export type PageAddress = Pick<URL, 'hostname' | 'pathname'>;

/** Whether a page is of a listed or licensed site, as far as its address tells; the worker checks the exact text. */
export function isOfKnownSite({ hostname, pathname }: PageAddress, isKnownHost: HostSet): boolean {
  return isKnownHost(hostname.endsWith('.') ? hostname.slice(0, -1) : hostname, pathname);
}
