import { readPackLength } from '../core/pack/read-pack-length.ts';
import { fetchPackaged } from './package-files.ts';
import { readBody } from './read-body.ts';

/** Reads compiled lists of the package; rejects when they are not there. */
export async function readPackagedLists(path: string): Promise<Uint8Array> {
  return readBody(await fetchPackaged(path), readPackLength);
}
