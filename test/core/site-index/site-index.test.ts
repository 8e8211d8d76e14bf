import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../src/core/pack/open-pack.ts';
import { openHostSet, writeHostSet } from '../../../src/core/site-index/open-host-set.ts';
import { openSiteIndex, writeSiteIndex } from '../../../src/core/site-index/site-index.ts';
import { isNamedBy, splitSiteKey } from '../../../src/core/site-index/site-key.ts';

const label = fc.constantFrom('a', 'b', 'com', 'co', 'example', 'video');
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));
const path = fc.array(label, { maxLength: 4 }).map((parts) => parts.map((part) => `/${part}`).join(''));
const key = fc.tuple(host, path).map(([one, other]) => one + other.split('/').slice(0, 3).join('/'));

/** The longest key that names the page, found by trying them all. */
function findNaively(keys: readonly string[], pageHost: string, pagePath: string): string | null {
  const naming = keys.filter((one) => isNamedBy(splitSiteKey(one), pageHost, pagePath));
  return naming.sort((a, b) => b.length - a.length)[0] ?? null;
}

describe('A site index', () => {
  it('finds the longest key that names the page, as trying them all does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 40 }), fc.array(fc.tuple(host, path)), (keys, pages) => {
        const records = keys.map((one) => ({ key: one, entry: one }));
        const find = openSiteIndex<string>(writeSiteIndex(records, (bytes) => deflateRawSync(bytes)));
        const isKnown = openHostSet(writeHostSet(keys));
        for (const [pageHost, pagePath] of [
          ...pages,
          ...keys.map((one) => [one.split('/')[0] ?? '', ''] as const),
        ]) {
          const expected = findNaively(keys, pageHost, pagePath);
          expect(find(pageHost, pagePath)?.entry.length).toBe(expected?.length);
          if (expected !== null) expect(isKnown(pageHost, pagePath)).toBe(true);
        }
      }),
    );
  });
});

describe('The set of hosts for the gate', () => {
  const bytes = writeHostSet(['rutracker.org', 'vk.com/video', 'кино.рф']);
  const isKnown = openHostSet(bytes);

  it.each([
    ['rutracker.org', '/', true],
    ['www.rutracker.org', '/forum', true],
    ['notrutracker.org', '/', false],
    ['rutracker.org.example', '/', false],
    ['vk.com', '/feed', false],
    ['vk.com', '/video/1', true],
    ['m.vk.com', '/video', true],
    ['vk.com', '/videos', false],
    ['localhost', '/', false],
    ['', '', false],
  ])('%s%s: %s', (pageHost, pagePath, expected) => {
    expect(isKnown(pageHost, pagePath)).toBe(expected);
  });

  it('is refused with any byte changed or left out', () => {
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(() => openHostSet(damaged), `byte ${at}`).toThrow(PackError);
      expect(() => openHostSet(bytes.subarray(0, at)), `${at} bytes`).toThrow(PackError);
    }
  });
});
