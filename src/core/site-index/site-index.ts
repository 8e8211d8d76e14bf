import { openRankTable, writeRankTable } from '../pack/rank-table.ts';
import type { Deflate } from '../pack/shards.ts';
import { openShelf, writeShelf } from '../pack/shelf.ts';
import { hashSiteKey } from './hash-site-key.ts';
import { isNamedBy, splitSiteKey } from './site-key.ts';
import { walkSiteKeys } from './walk-site-keys.ts';

/** A record filed under a site key such as `rutracker.org` or `amazon.com/gp/video`. */
export interface SiteRecord<T> {
  readonly key: string;
  readonly entry: T;
}

/** The two sections of a site index: fingerprints to look up, and the records they lead to. */
export interface SiteIndexBytes {
  readonly fingerprints: Uint8Array;
  readonly records: Uint8Array;
}

/** Writes records in the order given: what is alike should stand together, it packs better. */
export function writeSiteIndex<T>(records: readonly SiteRecord<T>[], deflate: Deflate): SiteIndexBytes {
  const entries = records.map(({ key }, rank) => {
    const { host, path } = splitSiteKey(key);
    return { fingerprint: hashSiteKey(host, path), rank };
  });
  return { fingerprints: writeRankTable(entries, records.length), records: writeShelf(records, deflate) };
}

/** Opens an index: host and path -> the record whose key names the page and is the longest, else null. */
export function openSiteIndex<T>(
  bytes: SiteIndexBytes,
): (host: string, path: string) => SiteRecord<T> | null {
  const findRanks = openRankTable(bytes.fingerprints);
  const shelf = openShelf<SiteRecord<T>>(bytes.records);
  return (host, path) => {
    let best: SiteRecord<T> | null = null;
    let bestLength = 0;
    walkSiteKeys(host, path, (fingerprint, length) => {
      for (const rank of length > bestLength ? findRanks(fingerprint) : []) {
        const record = shelf.at(rank);
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
