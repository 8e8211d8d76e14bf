import { expect, test } from 'vitest';
import { nameOfHost, toSiteName } from '../../../src/core/site-index/name-of-host.ts';

test.each([
  ['rutor.info', 'rutor'],
  ['www15.4movierulz.to', 'movierulz'],
  ['0gomovies.com.pk', 'gomovies'],
  ['mediastore.in.ua', 'mediastore'],
  ['tracker.0day.kiev.ua', '0day'],
  ['nnm-club.me', 'nnmclub'],
  ['1337x.to', '1337x'],
  ['localhost', ''],
])('%s is known as %s', (host, name) => {
  expect(nameOfHost(host)).toBe(name);
});

test('names are compared without case, blanks and the digits around them', () => {
  expect(toSiteName('The Pirate Bay')).toBe(toSiteName('thepiratebay2'));
});
