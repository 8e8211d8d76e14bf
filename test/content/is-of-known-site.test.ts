import { expect, test } from 'vitest';
import { isOfKnownSite } from '../../src/content/is-of-known-site.ts';

const isKnownHost = (host: string, path: string) => host === 'listed.example' || path.startsWith('/gp/video');

test.each([
  ['https://listed.example/login', true],
  ['https://listed.example.:8443/login', true],
  ['https://shop.example/gp/video/1?x=1', true],
  ['https://shop.example/?next=/gp/video', false],
  ['https://unknown.example/listed.example', false],
])('%s is of a known site: %s', (address, isKnown) => {
  expect(isOfKnownSite(new URL(address), isKnownHost)).toBe(isKnown);
});
