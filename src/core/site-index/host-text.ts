import { addToHash, finishHash, HASH_SEED } from '../pack/hash-text.ts';
import { hashSiteKey } from './hash-site-key.ts';
import type { HostSet } from './open-host-set.ts';
import { type SiteKey, splitSiteKey } from './site-key.ts';
import { walkSiteKeys } from './walk-site-keys.ts';

/**
 * A set of site keys as a text, for a script: a Bloom filter, 18 bits a key, 6 of them in a letter from `#` to `b`.
 *
 *   "k!A#.."     bit 0 is the lowest of the first letter
 *
 * A host with keys below it, as `a.com/films`, has a key `a.com/*` as well: a page of a host that has neither is let go by
 * its host alone.
 *
 * Nothing is opened or unpacked: where buckets began, a page had to pay for finding out, and a table of fingerprints in
 * base64 took 0.4 ms of it. Of a few thousand pages that are not of the set one is let through by chance; the worker checks
 * the exact text.
 */
const FIRST_LETTER = 35;
const BITS_A_LETTER = 6;
const LETTERS_A_KEY = 3;
/** In a shorter text the probes of two keys are too often the same. */
const LEAST_LETTERS = 100;
/** Of 18 bits a key, by which 12 probes are the best number: one key in 5,000 passes by chance. */
const PROBES = 12;

/** `/*`: a host with something known below it. */
const SOME_PATH = '/*';
const STAR = 42;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const AT = 64;

/** Writes the set; the same keys in any order give the same text. */
export function writeHostText(keys: readonly string[]): string {
  const fingerprints = new Set(keys.map(splitSiteKey).flatMap(listFingerprints));
  const letters = new Uint8Array(Math.max(LEAST_LETTERS, fingerprints.size * LETTERS_A_KEY));
  for (const fingerprint of fingerprints) {
    for (const bit of listBits(fingerprint, letters.length * BITS_A_LETTER)) {
      const at = Math.floor(bit / BITS_A_LETTER);
      letters[at] = (letters[at] ?? 0) | (1 << (bit % BITS_A_LETTER));
    }
  }
  return Array.from(letters, (letter) => String.fromCharCode(FIRST_LETTER + letter)).join('');
}

function listFingerprints({ host, path }: SiteKey): number[] {
  return path === '' ? [hashSiteKey(host)] : [hashSiteKey(host, SOME_PATH), hashSiteKey(host, path)];
}

function listBits(fingerprint: number, bits: number): number[] {
  const step = stepOf(fingerprint);
  return Array.from({ length: PROBES }, (_, probe) => (fingerprint + probe * step) % bits);
}

/** From one probe to the next: another part of the fingerprint than the one that chooses the first, and odd. */
function stepOf(fingerprint: number): number {
  return (fingerprint >>> 17) | 1;
}

/** What a script asks a text of. A few of ten thousand hosts that are not of the set pass for known by chance. */
export interface HostText {
  readonly isKnown: HostSet;
  /** By the host alone, of an address as documents state theirs; true for each that `isKnown` is true for. */
  readonly mayKnow: (address: string) => boolean;
}

/** Opens a text written by `writeHostText`. */
export function openHostText(text: string): HostText {
  const bits = text.length * BITS_A_LETTER;
  const isKnown = (fingerprint: number): boolean => {
    const step = stepOf(fingerprint);
    for (let bit = fingerprint >>> 0, probe = 0; probe < PROBES; probe++, bit += step) {
      const at = bit % bits;
      const letter = text.charCodeAt(at / BITS_A_LETTER) - FIRST_LETTER;
      if (((letter >> (at % BITS_A_LETTER)) & 1) === 0) return false;
    }
    return true;
  };
  return {
    isKnown: (host, path) => walkSiteKeys(host, path, isKnown),
    mayKnow: (address) => hasHost(address, isKnown),
  };
}

/**
 * Looks for the host and its parents in one pass over the address. To cut the host out and walk over its keys tells the same;
 * but every page pays for it, 0.01 ms for each function that is called for the first time.
 */
function hasHost(address: string, isKnown: (fingerprint: number) => boolean): boolean {
  const start = address.indexOf('//') + 2;
  let hash = HASH_SEED;
  for (let at = address.indexOf('/', start) - 1; at >= start - 1; at--) {
    const code = at < start ? DOT : address.charCodeAt(at);
    // What was read so far was a port, or nothing: the host ends with a dot.
    if (code === COLON) hash = HASH_SEED;
    else if (code !== DOT || hash !== HASH_SEED) {
      const isKey = code === DOT || code === AT;
      if (isKey && (isKnown(finishHash(hash)) || isKnown(hashSomePath(hash)))) return true;
      hash = addToHash(hash, code);
    }
  }
  return false;
}

function hashSomePath(hostHash: number): number {
  return finishHash(addToHash(addToHash(hostHash, SLASH), STAR));
}
