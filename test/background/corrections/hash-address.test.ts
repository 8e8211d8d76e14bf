import { expect, test } from 'vitest';
import { hashAddress } from '../../../src/background/corrections/hash-address.ts';

test('a page has one key, whichever place in it the address names', async () => {
  const key = await hashAddress('https://site.example/film?id=1');
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(await hashAddress('https://site.example/film?id=1#comments')).toBe(key);
});

test('other pages have other keys, routes in the fragment included', async () => {
  const addresses = ['film?id=1', 'film?id=2', 'film', '#/film/1', '#/film/2', '#!/film/2'];
  const keys = await Promise.all(addresses.map((path) => hashAddress(`https://site.example/${path}`)));
  expect(new Set(keys).size).toBe(addresses.length);
});
