import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHostText, writeHostText } from '../../../src/core/site-index/host-text.ts';
import { splitSiteKey } from '../../../src/core/site-index/site-key.ts';

const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const keyOf = (lastLabel: fc.Arbitrary<string>) =>
  fc
    .tuple(label, lastLabel, fc.option(label))
    .map(([one, other, path]) => `${one}.${other}${path === null ? '' : `/${path}`}`);
const key = keyOf(label);
/** Of digits at its end a URL makes an address of numbers. */
const keyOfUrl = keyOf(fc.stringMatching(/^[a-z]{1,12}$/));
const makeHosts = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, number) => `${prefix}${number}.example`);

describe('A set of hosts as a text', () => {
  it('knows every key it was written with, below its host and its path too', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const { isKnown } = openHostText(writeHostText(keys));
        for (const { host, path } of keys.map(splitSiteKey)) {
          expect(isKnown(host, path)).toBe(true);
          expect(isKnown(`www.${host}`, `${path}/more`)).toBe(true);
        }
      }),
    );
  });

  it('may know every address of such a host, whatever is written around it', () => {
    const before = fc.constantFrom('', 'www.', 'a.b.', 'user@', 'user:pass.word@', 'user:1@www.');
    const after = fc.constantFrom('', '.', ':8080', '.:8080');
    const rest = fc.constantFrom('/', '/a/b', '/?q=//other.example/', '/#@other.example:1/');
    fc.assert(
      fc.property(
        fc.array(keyOfUrl, { minLength: 1, maxLength: 50 }),
        before,
        after,
        rest,
        (keys, start, end, path) => {
          const { mayKnow } = openHostText(writeHostText(keys));
          for (const { host } of keys.map(splitSiteKey)) {
            expect(mayKnow(new URL(`https://${start}${host}${end}${path}`).href)).toBe(true);
          }
        },
      ),
    );
  });

  it.each(['about:blank', 'about:srcdoc#//', 'data:text/html,//listed.example', 'https://[::1]:80/', ''])(
    'does not know %o',
    (address) => {
      expect(openHostText(writeHostText(['listed.example'])).mayKnow(address)).toBe(false);
    },
  );

  it.each([0, 1, 3, 4, 600, 1_024])('knows hardly any other host: %i keys', (count) => {
    const { isKnown, mayKnow } = openHostText(writeHostText(makeHosts(count, 'listed')));
    expect(makeHosts(count, 'listed').every((host) => isKnown(host, '/'))).toBe(true);
    const others = makeHosts(20_000, 'other');
    expect(others.filter((host) => isKnown(host, '/')).length / others.length).toBeLessThan(0.0005);
    expect(others.filter((host) => mayKnow(`https://${host}/`)).length / others.length).toBeLessThan(0.001);
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
