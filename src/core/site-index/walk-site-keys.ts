import { addToHash, finishHash, HASH_SEED } from '../pack/hash-text.ts';

const LONGEST_PATH = 3;
const DOT = 46;
const SLASH = 47;

/**
 * Calls `meet` with the fingerprint of every key that could name the page: the host and its parent domains by labels
 * (`a.b.com`, `b.com`, `com`), each alone and with up to three path segments (`b.com/gp/video`). `length` is the length
 * of the key, so that the caller can keep the longest match. `host` is as `URL.hostname` gives it, without a final dot.
 */
export function walkSiteKeys(
  host: string,
  path: string,
  meet: (fingerprint: number, length: number) => void,
): void {
  let hash = HASH_SEED;
  for (let at = host.length - 1; at >= 0; at--) {
    hash = addToHash(hash, host.charCodeAt(at));
    if (at > 0 && host.charCodeAt(at - 1) !== DOT) continue;
    const length = host.length - at;
    meet(finishHash(hash), length);
    walkPath(hash, length, path, meet);
  }
}

function walkPath(
  hostHash: number,
  hostLength: number,
  path: string,
  meet: (fingerprint: number, length: number) => void,
): void {
  let hash = hostHash;
  let segments = 0;
  for (let at = 0; at < path.length; at++) {
    hash = addToHash(hash, path.charCodeAt(at));
    const isEnd = at + 1 === path.length || path.charCodeAt(at + 1) === SLASH;
    if (!isEnd || path.charCodeAt(at) === SLASH) continue;
    meet(finishHash(hash), hostLength + at + 1);
    if (++segments === LONGEST_PATH) return;
  }
}
