import { expect, test } from 'vitest';
import { hasListedName } from '../../src/content/has-listed-name.ts';
import { openHostText, writeHostText } from '../../src/core/site-index/host-text.ts';

const { isKnown } = openHostText(writeHostText(['rutor.info', 'rutor', 'thepiratebay']));

test.each([
  ['', 'www.rutor.lib'],
  ['', 'new-rutor.example'],
  ['', 'rutor2.example'],
  ['Heat (1995) - The Pirate Bay', 'mirror.example'],
  ['The Pirate Bay | Heat', 'mirror.example'],
])('“%s” on %s goes by a listed name', (title, host) => {
  expect(hasListedName(title, host, isKnown)).toBe(true);
});

test.each([
  ['Heat (1995)', 'films.example'],
  ['What rutor is', 'notrutor.example'],
  ['Heat', 'example.rutor'],
])('“%s” on %s does not', (title, host) => {
  expect(hasListedName(title, host, isKnown)).toBe(false);
});
