import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitAddress } from '../../src/content/split-address.ts';

function expectLikeUrl(address: string): void {
  const { href, hostname, pathname } = new URL(address);
  expect(splitAddress(href)).toEqual({ host: hostname.replace(/\.$/, ''), path: pathname });
}

describe('host and path of an address are those that a URL has', () => {
  test.each([
    'https://listed.example/',
    'http://www.listed.example:8080/a/b?c=/d#/e',
    'https://listed.example./login#top',
    'https://user:pass@word@listed.example/a@b',
    'https://user:1@listed.example:8443/?q=//other.example/',
    'https://xn--e1afmkfd.xn--p1ai/%D1%84?#',
    'https://127.0.0.1/#//other.example/',
  ])('%s', expectLikeUrl);

  test('whatever the address', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'large' });
    fc.assert(fc.property(address, expectLikeUrl));
  });
});

test.each(['', 'about:blank', 'blob:null', 'about:srcdoc#//', '//', 'https://'])('%o has none', (address) => {
  expect(splitAddress(address)).toEqual({ host: '', path: '' });
});
