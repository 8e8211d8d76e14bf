import { expect, test } from 'vitest';
import { mendCutTitle } from '../../../src/core/page/mend-cut-title.ts';

test.each([
  [
    'Download The Long Road to Somew… Torrent | Site',
    'The Long Road to Somewhere 2007 720p',
    'The Long Road to Somewhere 2007 720p Torrent | Site',
  ],
  ['The Long Road to Somew... - Site', 'the long road to somewhere', 'the long road to somewhere - Site'],
])('%s is whole with the address', (text, slug, whole) => {
  expect(mendCutTitle(text, slug)).toBe(whole);
});

test.each([
  ['what is not cut', 'The Long Road - Site', 'the long road to somewhere'],
  ['an address of something else', 'The Long Road to Somew… - Site', 'forum viewtopic'],
  ['a title that goes on', 'The Long Road to... Somewhere - Site', 'the long road to somewhere 2019'],
  ['a beginning that may be any', 'The Lo… - Site', 'the long road'],
])('%s stays as it is', (_what, text, slug) => {
  expect(mendCutTitle(text, slug)).toBe(text);
});
