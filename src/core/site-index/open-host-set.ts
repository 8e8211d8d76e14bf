import { openFilteredTable } from '../pack/filtered-table.ts';
import { writeFingerprintTable } from '../pack/fingerprint-table.ts';
import { openPack } from '../pack/open-pack.ts';
import { writePack } from '../pack/write-pack.ts';
import { hashSiteKey } from './hash-site-key.ts';
import { splitSiteKey } from './site-key.ts';
import { walkSiteKeys } from './walk-site-keys.ts';

/** Says whether a page's host (as `URL.hostname` gives it) and path may belong to a site of the set. */
export type HostSet = (host: string, path: string) => boolean;

/**
 * A compact set of many site keys; the few of the content gate are a text (host-text.ts). It has no texts, so about one
 * unknown host in four billion divided by the size of the set is let through by chance.
 */
export function writeHostSet(keys: readonly string[]): Uint8Array {
  const fingerprints = new Set(
    keys.map((key) => hashSiteKey(splitSiteKey(key).host, splitSiteKey(key).path)),
  );
  const table = writeFingerprintTable([...fingerprints].sort((a, b) => a - b));
  return writePack([{ name: 'HOST', bytes: new Uint8Array(table.buffer) }]);
}

/** Opens a set written by `writeHostSet`. Throws a PackError when the bytes are not a whole set of this version. */
export function openHostSet(bytes: Uint8Array): HostSet {
  const section = openPack(bytes)('HOST');
  const isKnown = openFilteredTable(new Uint32Array(section.buffer, section.byteOffset, section.length / 4));
  return (host, path) => walkSiteKeys(host, path, isKnown);
}
