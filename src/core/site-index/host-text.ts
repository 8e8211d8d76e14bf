import { hashSiteKey } from './hash-site-key.ts';
import type { HostSet } from './open-host-set.ts';
import { type SiteKey, splitSiteKey } from './site-key.ts';
import { walkSiteKeys } from './walk-site-keys.ts';

/**
 * A set of site keys as a text, for a script: 2 letters a key, in buckets of two keys at most on average, each bucket
 * ended by a blank. The top bits of a key's fingerprint choose its bucket, the rest is spelt in letters from `#` to `~`.
 *
 *   "k!A}  #4 ..."     bucket 0 holds two keys, bucket 1 none, bucket 2 one
 *
 * A host with keys below it, as `a.com/films`, has a key `a.com/*` as well: a page of a host that has neither is let go
 * without a look at its path, which halves the time.
 *
 * Opening only finds where the buckets begin; unpacking a base64 table of fingerprints took 0.4 ms of every page. Of a
 * thousand pages that are not of the set about one is let through by chance; the worker checks the exact text.
 */
const FIRST_LETTER = 35;
const LETTERS = 92;
const KEYS_A_BUCKET = 2;
const LEAST_BUCKETS = 2;
const SOME_PATH = '/*';

/** Writes the set; the same keys in any order give the same text. */
export function writeHostText(keys: readonly string[]): string {
  const fingerprints = new Set(keys.map(splitSiteKey).flatMap(listFingerprints));
  const wanted = Math.max(LEAST_BUCKETS, fingerprints.size / KEYS_A_BUCKET);
  const buckets = Array.from({ length: 2 ** Math.ceil(Math.log2(wanted)) }, () => new Set<string>());
  for (const fingerprint of fingerprints) {
    buckets[bucketOf(fingerprint, buckets.length)]?.add(spell(fingerprint));
  }
  return buckets.map((bucket) => [...bucket].sort().join('')).join(' ');
}

function listFingerprints({ host, path }: SiteKey): number[] {
  return path === '' ? [hashSiteKey(host)] : [hashSiteKey(host, SOME_PATH), hashSiteKey(host, path)];
}

/** Opens a text written by `writeHostText`. */
export function openHostText(text: string): HostSet {
  const buckets = text.split(' ');
  const isKnown = (fingerprint: number): boolean => {
    const bucket = buckets[bucketOf(fingerprint, buckets.length)] ?? '';
    const wanted = spell(fingerprint);
    for (let at = 0; at < bucket.length; at += 2) if (bucket.startsWith(wanted, at)) return true;
    return false;
  };
  return (host, path) => walkSiteKeys(host, SOME_PATH, isKnown) && walkSiteKeys(host, path, isKnown);
}

/** Their number is a power of two. */
function bucketOf(fingerprint: number, buckets: number): number {
  return fingerprint >>> Math.clz32(buckets - 1);
}

/** The rest of a fingerprint: its low bits, which the bucket does not use. */
function spell(fingerprint: number): string {
  const rest = (fingerprint & 0xffff) % (LETTERS * LETTERS);
  return String.fromCharCode(FIRST_LETTER + Math.floor(rest / LETTERS), FIRST_LETTER + (rest % LETTERS));
}
