import { expect, test } from 'vitest';
import { isOfKnownSite } from '../../src/content/is-of-known-site.ts';
import { openHostText, writeHostText } from '../../src/core/site-index/host-text.ts';

const hosts = openHostText(writeHostText(['listed.example', 'shop.example/gp/video']));

test.each([
  ['https://listed.example/login', true],
  ['https://www.listed.example/', true],
  ['https://listed.example.:8443/login', true],
  ['https://shop.example/gp/video/1?x=1', true],
  ['https://shop.example:8443/gp/video', true],
  ['https://shop.example/gp/videos', false],
  ['https://shop.example/?next=/gp/video', false],
  ['https://unknown.example/listed.example', false],
  ['about:blank', false],
])('%s is of a known site: %s', (address, isKnown) => {
  expect(isOfKnownSite(address, hosts)).toBe(isKnown);
});
