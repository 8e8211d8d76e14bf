import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHostText, writeHostText } from '../../../src/core/site-index/host-text.ts';
import { splitSiteKey } from '../../../src/core/site-index/site-key.ts';

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const key = fc
  .tuple(label, label, fc.option(label))
  .map(([one, other, path]) => `${one}.${other}${path === null ? '' : `/${path}`}`);
const makeHosts = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}.example`);

describe('A set of hosts as a text', () => {
  it('knows every key it was written with, below its host and its path too', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const isKnown = openHostText(writeHostText(keys));
        for (const { host, path } of keys.map(splitSiteKey)) {
          expect(isKnown(host, path)).toBe(true);
          expect(isKnown(`www.${host}`, `${path}/more`)).toBe(true);
        }
      }),
    );
  });

  it.each([0, 1, 3, 4, 600, 1_024])('knows hardly any other host: %i keys', (count) => {
    const isKnown = openHostText(writeHostText(makeHosts(count, 'listed')));
    expect(makeHosts(count, 'listed').every((host) => isKnown(host, '/'))).toBe(true);
    const chance = makeHosts(20_000, 'other').filter((host) => isKnown(host, '/')).length / 20_000;
    expect(chance).toBeLessThan(0.0005);
  });

  it('takes three letters a host at most, all of which a script holds as they are', () => {
    for (const count of [300, 600, 1_000]) {
      const text = writeHostText(makeHosts(count, 'listed'));
      expect(text.length).toBeLessThanOrEqual(3 * count);
      expect(text).toMatch(/^[ #-~]*$/);
    }
  });

  it('is the same text for the same keys in another order', () => {
    const hosts = makeHosts(100, 'listed');
    expect(writeHostText(hosts.toReversed())).toBe(writeHostText(hosts));
  });
});
