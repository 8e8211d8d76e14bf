import { createHash } from 'node:crypto';

const PLACES = 16;

/**
 * A key for an extension's manifest that gives it a place (0 to 15) among others: Chromium runs the content scripts of a page
 * in the order of the ids of their extensions, which are the hashes of their keys.
 */
export function findKey(place: number): string {
  for (let attempt = 0; ; attempt++) {
    const key = Buffer.from(`place ${place}, attempt ${attempt}`);
    const [first = 0] = createHash('sha256').update(key).digest();
    if (Math.floor(first / PLACES) === place) return key.toString('base64');
  }
}
