import { addToHash, finishHash, HASH_SEED } from '../pack/hash-text.ts';

const LONGEST_PATH = 3;
const DOT = 46;
const SLASH = 47;

/**
 * Calls `meet` with the fingerprint of every key that could name the page: the host and its parent domains by labels
 * (`b.com`, `a.b.com`; a key has two labels at least), each alone and with up to three path segments
 * (`b.com/gp/video`). The fingerprint comes as a signed number; `length` is the length of the key, so that the caller can
 * keep the longest match; true from `meet` ends the walk. `host` is as `URL.hostname` gives it, without a final dot.
 */
export function walkSiteKeys(host: string, path: string, meet: Meet): boolean {
  let hash = HASH_SEED;
  let at = host.length - 1;
  // The top-level domain alone is no key, unless the host is no more than that.
  for (let code = 0; at >= 0 && code !== DOT; at--) {
    code = host.charCodeAt(at);
    hash = addToHash(hash, code);
  }
  for (; at >= 0; at--) {
    const code = host.charCodeAt(at);
    if (code === DOT && meetKey(hash, host.length - at - 1, path, meet)) return true;
    hash = addToHash(hash, code);
  }
  return host !== '' && meetKey(hash, host.length, path, meet);
}

type Meet = (fingerprint: number, length: number) => boolean;

function meetKey(hash: number, length: number, path: string, meet: Meet): boolean {
  return meet(signed(finishHash(hash)), length) || (path !== '' && walkPath(hash, length, path, meet));
}

function walkPath(hostHash: number, hostLength: number, path: string, meet: Meet): boolean {
  let hash = hostHash;
  let segments = 0;
  for (let at = 0; at < path.length; at++) {
    hash = addToHash(hash, path.charCodeAt(at));
    const isEnd = at + 1 === path.length || path.charCodeAt(at + 1) === SLASH;
    if (!isEnd || path.charCodeAt(at) === SLASH) continue;
    if (meet(signed(finishHash(hash)), hostLength + at + 1)) return true;
    if (++segments === LONGEST_PATH) return false;
  }
  return false;
}

/** A number beyond 2^31 takes memory of its own when it is handed to a function: a quarter of a look-up. */
function signed(fingerprint: number): number {
  return fingerprint | 0;
}
