import { addToHash, finishHash, HASH_SEED } from '../pack/hash-text.ts';

const LONGEST_PATH = 3;
const DOT = 46;
const SLASH = 47;

/**
 * Calls `meet` with the fingerprint of every key that could name the page: the host and its parent domains by labels
 * (`b.com`, `a.b.com`; a key has two labels at least), each alone and with up to three path segments
 * (`b.com/gp/video`). `length` is the length of the key, so that the caller can keep the longest match; true from
 * `meet` ends the walk. `host` is as `URL.hostname` gives it, without a final dot.
 */
export function walkSiteKeys(
  host: string,
  path: string,
  meet: (fingerprint: number, length: number) => boolean,
): boolean {
  let hash = HASH_SEED;
  let isTopLabel = true;
  let code = host.charCodeAt(host.length - 1);
  for (let at = host.length - 1; at >= 0; at--) {
    hash = addToHash(hash, code);
    code = at > 0 ? host.charCodeAt(at - 1) : DOT;
    if (code !== DOT) continue;
    if (isTopLabel && at > 0) {
      isTopLabel = false;
      continue;
    }
    const length = host.length - at;
    if (meet(finishHash(hash), length) || (path !== '' && walkPath(hash, length, path, meet))) return true;
  }
  return false;
}

function walkPath(
  hostHash: number,
  hostLength: number,
  path: string,
  meet: (fingerprint: number, length: number) => boolean,
): boolean {
  let hash = hostHash;
  let segments = 0;
  for (let at = 0; at < path.length; at++) {
    hash = addToHash(hash, path.charCodeAt(at));
    const isEnd = at + 1 === path.length || path.charCodeAt(at + 1) === SLASH;
    if (!isEnd || path.charCodeAt(at) === SLASH) continue;
    if (meet(finishHash(hash), hostLength + at + 1)) return true;
    if (++segments === LONGEST_PATH) return false;
  }
  return false;
}
