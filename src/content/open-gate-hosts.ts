import { type HostSet, openHostSet } from '../core/site-index/open-host-set.ts';

/** Opens the set of hosts that the build put into this script as base64. */
export function openGateHosts(base64: string): HostSet {
  return openHostSet(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
}
