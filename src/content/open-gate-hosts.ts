import { openFingerprintTable } from '../core/pack/fingerprint-table.ts';
import type { HostSet } from '../core/site-index/open-host-set.ts';
import { walkSiteKeys } from '../core/site-index/walk-site-keys.ts';

/**
 * Opens the fingerprints of the gate's hosts that the build put into this script as base64. They come without the
 * checksum they are compiled with: inside the script they are no more exposed than its code.
 */
export function openGateHosts(base64: string): HostSet {
  // A plain loop: in a fresh script half the time of `Uint8Array.from` with a callback (0.4 ms against 0.8 ms).
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const table = openFingerprintTable(new Uint32Array(bytes.buffer));
  const isKnown = (fingerprint: number) => table.first(fingerprint) >= 0;
  return (host, path) => walkSiteKeys(host, path, isKnown);
}
