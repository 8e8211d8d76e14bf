import { openFingerprintTable, writeFingerprintTable } from '../pack/fingerprint-table.ts';
import { type Deflate, openShelf, writeShelf } from '../pack/shelf.ts';
import { hashSiteKey } from './hash-site-key.ts';
import { isNamedBy, splitSiteKey } from './site-key.ts';
import { walkSiteKeys } from './walk-site-keys.ts';

/** A record filed under a site key such as `rutracker.org` or `amazon.com/gp/video`. */
export interface SiteRecord<T> {
  readonly key: string;
  readonly entry: T;
}

/** The two sections of a site index: fingerprints to look up, and the records in the order of their fingerprints. */
export interface SiteIndexBytes {
  readonly fingerprints: Uint8Array;
  readonly records: Uint8Array;
}

export function writeSiteIndex<T>(records: readonly SiteRecord<T>[], deflate: Deflate): SiteIndexBytes {
  const hashed = records.map((record) => {
    const { host, path } = splitSiteKey(record.key);
    return { fingerprint: hashSiteKey(host, path), record };
  });
  hashed.sort((a, b) => a.fingerprint - b.fingerprint || (a.record.key < b.record.key ? -1 : 1));
  return {
    fingerprints: new Uint8Array(writeFingerprintTable(hashed.map((one) => one.fingerprint)).buffer),
    records: writeShelf(
      hashed.map((one) => one.record),
      deflate,
    ),
  };
}

/** Opens an index: host and path -> the record whose key names the page and is the longest, else null. */
export function openSiteIndex<T>(
  bytes: SiteIndexBytes,
): (host: string, path: string) => SiteRecord<T> | null {
  const table = openFingerprintTable(
    new Uint32Array(bytes.fingerprints.buffer, bytes.fingerprints.byteOffset, bytes.fingerprints.length / 4),
  );
  const shelf = openShelf<SiteRecord<T>>(bytes.records);
  return (host, path) => {
    let best: SiteRecord<T> | null = null;
    let bestLength = 0;
    walkSiteKeys(host, path, (fingerprint, length) => {
      let at = length > bestLength ? table.first(fingerprint) : -1;
      for (; at >= 0 && at < table.count && table.at(at) === fingerprint; at++) {
        const record = shelf.at(at);
        // A fingerprint can lie; nothing is believed before the text agrees.
        if (record.key.length !== length || !isNamedBy(splitSiteKey(record.key), host, path)) continue;
        best = record;
        bestLength = length;
      }
      return false;
    });
    return best;
  };
}
